namespace BackSpasms.Guidance;

/// <summary>Checks what a model cannot do without, and collects everything that is wrong.</summary>
internal sealed class ModelCheck
{
    /// <summary>The most findings that a model may have, thresholds counted too.</summary>
    internal const int MaxFindings = 2000;

    /// <summary>The properties that a case has beside its quantities, whose ids would clash with them.</summary>
    private static readonly string[] CaseProperties = ["id", "present", "absent", "unsure"];

    private readonly List<GuidanceDiagnostic> _found = [];

    internal ModelCheck(string id, string version)
    {
        KebabCase("model", id);
        if (!Version.TryParse(version, out var parsed) || parsed.Build < 0 || parsed.Revision >= 0)
        {
            Report("BSG1002", $"model '{id}'", $"The version must be three numbers such as '1.0.0'; it was '{version}'.");
        }
    }

    internal void Vocabulary(List<Quantity> quantities, List<Finding> findings)
    {
        if (findings.Count > MaxFindings)
        {
            Report("too-many-findings", "model", FormattableString.Invariant($"A model may have at most {MaxFindings} findings; this one has {findings.Count}."));
        }

        foreach (var clash in quantities.Where(quantity => CaseProperties.Contains(quantity.Id, StringComparer.Ordinal)))
        {
            Report("BSG1003", $"quantity '{clash.Id}'", "A case in JSON has a property of this name; give the quantity another id.");
        }

        // An equal finding that reads the same is the same finding, wherever it was made.
        Merge(quantities, (one, other) => one == other && one.HasSameWording(other));
        Merge(findings, (one, other) => one == other && one.HasSameWording(other));
        Unique("finding or quantity", quantities.Select(quantity => quantity.Id).Concat(findings.Select(finding => finding.Id)), id => id);
    }

    internal void Unique<T>(string kind, IEnumerable<T> items, Func<T, string> idOf)
    {
        foreach (var group in items.GroupBy(idOf, StringComparer.Ordinal))
        {
            KebabCase(kind, group.Key);
            if (group.Skip(1).Any())
            {
                Report("BSG1003", $"{kind} '{group.Key}'", FormattableString.Invariant($"There are {group.Count()} with this id, and they are not the same; give each its own id."));
            }
        }
    }

    internal void KnownCauses(
        List<Cause> causes,
        IEnumerable<Treatment> treatments,
        IEnumerable<Prevention> preventions,
        Cause? defaultCause)
    {
        foreach (var option in treatments.SelectMany(treatment => treatment.Options))
        {
            Known($"treatment option '{option.Id}'", option.Serves);
        }

        foreach (var prevention in preventions)
        {
            Known($"prevention '{prevention.Id}'", prevention.Serves);
        }

        if (defaultCause is not null)
        {
            Known("default cause", [defaultCause]);
        }

        void Known(string item, IEnumerable<Cause> served)
        {
            foreach (var cause in served.Where(cause => !causes.Contains(cause)))
            {
                var message = causes.Exists(known => string.Equals(known.Id, cause.Id, StringComparison.Ordinal))
                    ? $"It serves another cause with the id '{cause.Id}' than the one that is added; use the same object."
                    : $"It serves cause '{cause.Id}', which is not added{NearestId.Suggestion(cause.Id, causes.Select(known => known.Id))}";
                Report("unknown-reference", item, message);
            }
        }
    }

    internal void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new GuidanceException(_found.AsReadOnly());
        }
    }

    private static void Merge<T>(List<T> items, Func<T, T, bool> isSame)
        where T : class
    {
        var kept = new HashSet<T>();
        items.RemoveAll(item => !kept.Add(item) && kept.Any(other => isSame(other, item)));
    }

    private static bool IsKebabCase(string id)
    {
        var parts = id.Split('/');
        return parts.Length <= 2 && Array.TrueForAll(parts, part =>
            part.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))));
    }

    private void KebabCase(string kind, string id)
    {
        if (!IsKebabCase(id))
        {
            Report("BSG1002", $"{kind} '{id}'", "An id is kebab-case, such as 'lower-back', with one prefix at most, such as 'acme/lower-back'.");
        }
    }

    private void Report(string id, string item, string message) => _found.Add(new GuidanceDiagnostic(id, GuidanceSeverity.Error, item, message));
}
