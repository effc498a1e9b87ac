namespace BackSpasms.Guidance;

/// <summary>Reads the ids of one kind: each is its own within the kind.</summary>
internal sealed class PackIds
{
    private readonly PackContext _context;
    private readonly string _kind;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, JsonTreeValue> _ids = new(StringComparer.Ordinal);

    /// <summary>Begins to read ids of a kind.</summary>
    /// <param name="context">What there is while the pack is read.</param>
    /// <param name="kind">The kind as a diagnostic calls it, such as 'red flag'.</param>
    /// <param name="taken">The ids that the guidance has which is extended; null where there is none.</param>
    internal PackIds(PackContext context, string kind, IEnumerable<string>? taken)
    {
        _taken = new HashSet<string>(taken ?? [], StringComparer.Ordinal);
        _context = context;
        _kind = kind;
    }

    /// <summary>The id of an item; null where it is none.</summary>
    internal string? Id(PackObject item)
    {
        if (item.Needed("id") is not { } value || item.TextOf(value, "'id'") is not { } id)
        {
            return null;
        }

        if (id.Length > GuidancePack.MaxIdLength)
        {
            item.Report(value, PackErrorCode.TooLong, FormattableString.Invariant($"An id may have at most {GuidancePack.MaxIdLength} characters; this one has {id.Length}."));
            return null;
        }

        if (!PackId.IsKebabCase(id))
        {
            item.Report(value, PackErrorCode.InvalidId, $"An id is kebab-case, such as 'lower-leg', with one prefix at most, such as 'acme/lower-leg'; it was '{InputText.Shown(id)}'.");
            return null;
        }

        if (_context.Prefix is { } prefix && !id.StartsWith($"{prefix}/", StringComparison.Ordinal))
        {
            item.Report(value, PackErrorCode.InvalidId, $"Ids of extension '{prefix}' carry its prefix; did you mean '{prefix}/{id.Substring(id.IndexOf('/') + 1)}'?");
            return null;
        }

        var isDouble = _ids.TryGetValue(id, out var first);
        if (isDouble || _taken.Contains(id))
        {
            item.Report(value, PackErrorCode.DuplicateId, $"There is another {_kind} '{id}', {(isDouble ? $"at {first!.Path}" : $"in {_context.Extended}")}; give each its own id.");
            return null;
        }

        _ids.Add(id, value);
        return id;
    }

    /// <summary>Notes that an item was refused, and that texts for it cannot be judged.</summary>
    internal void Refused(string textKind, string? id)
    {
        if (id is not null)
        {
            _context.Refused.Add($"{textKind}/{id}");
        }
    }
}
