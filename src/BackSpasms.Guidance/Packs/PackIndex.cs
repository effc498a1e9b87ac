namespace BackSpasms.Guidance;

/// <summary>The items of one kind, by id: those of the guidance that is extended, and those that the pack declares.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class PackIndex<T>
    where T : class
{
    private readonly PackContext _context;
    private readonly string _kind;
    private readonly string _unknown;

    /// <summary>The items; null where one is declared, and refused.</summary>
    private readonly Dictionary<string, T?> _items = new(StringComparer.Ordinal);

    internal PackIndex(PackContext context, string kind, string unknown, IEnumerable<T>? basis, Func<T, string> idOf)
    {
        _context = context;
        _kind = kind;
        _unknown = unknown;
        foreach (var item in basis ?? [])
        {
            _items[idOf(item)] = item;
        }
    }

    internal bool Has(string id) => _items.ContainsKey(id);

    /// <summary>Declares an item, so that what refers to it is not refused for that; null where the item itself is refused.</summary>
    internal void Declare(string id, T? item) => _items[id] = item;

    /// <summary>The item with an id.</summary>
    /// <param name="at">The id in the file.</param>
    /// <param name="owner">What refers to it; it is not sound without the item.</param>
    /// <returns>The item; null where there is none, or it was refused itself.</returns>
    internal T? Find(JsonTreeValue at, PackObject owner)
    {
        if (owner.TextOf(at, "An id") is not { } id)
        {
            return null;
        }

        if (_items.TryGetValue(id, out var item))
        {
            if (item is null)
            {
                owner.Refuse();
            }

            return item;
        }

        owner.Refuse();
        if (!_context.IsBasisUnknown || (_context.Prefix is { } prefix && id.StartsWith($"{prefix}/", StringComparison.Ordinal)))
        {
            _context.Report(at, _unknown, Unknown(id));
        }

        return null;
    }

    private string Unknown(string id)
    {
        if (_context.Errors.IsFull)
        {
            return string.Empty;
        }

        var prefixed = $"{_context.Prefix}/{id}";
        var suggestion = _context.IsExtension && _items.ContainsKey(prefixed) ? $"; did you mean '{prefixed}'?" : _context.Errors.Suggestion(id, _items.Keys);
        return _context.Extended is null
            ? $"'{InputText.Shown(id)}' is not {_kind} of this pack{suggestion}"
            : $"'{InputText.Shown(id)}' is not {_kind} of this pack or of {_context.Extended}{suggestion}";
    }
}
