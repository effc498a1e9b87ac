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
        // A model that was written with its extensions says so behind the plus sign.
        ThreeNumbers($"model '{id}'", version.Split('+')[0]);
    }

    /// <summary>The extension has an id of its own, a version, and its prefix on every id.</summary>
    internal void Extension(GuidanceExtension extension, ContentParts parts, IEnumerable<GuidanceExtension> all)
    {
        if (!IsKebabCase(extension.Id) || extension.Id.Contains('/'))
        {
            Report("BSG1002", $"extension '{extension.Id}'", "The id of an extension is kebab-case without a prefix, such as 'acme'.");
        }

        ThreeNumbers($"extension '{extension.Id}'", extension.Version);
        var namesakes = all.Where(other => string.Equals(other.Id, extension.Id, StringComparison.Ordinal)).ToList();
        if (namesakes.Count > 1 && ReferenceEquals(namesakes[0], extension))
        {
            Report("BSG1003", $"extension '{extension.Id}'", $"The model is extended by {string.Join(" and by ", namesakes)}; an extension has its place once.");
        }

        Prefixed("quantity", parts.Quantities.Select(quantity => quantity.Id));
        Prefixed("finding", parts.Findings.Select(finding => finding.Id));
        Prefixed("question", parts.Questions.Select(question => question.Id));
        Prefixed("red flag", parts.RedFlags.Select(flag => flag.Id));
        Prefixed("cause", parts.Causes.Select(cause => cause.Id));
        Prefixed("treatment", parts.Treatments.Select(treatment => treatment.Id));
        Prefixed("treatment option", parts.Treatments.SelectMany(treatment => treatment.Options).Select(option => option.Id));
        Prefixed("prevention", parts.Preventions.Select(prevention => prevention.Id));
        Prefixed("safety-net advice", parts.SafetyNet.Select(advice => advice.Id));
        Prefixed("source", parts.Sources.Select(source => source.Id));

        void Prefixed(string kind, IEnumerable<string> ids)
        {
            foreach (var id in ids.Where(id => !id.StartsWith($"{extension.Id}/", StringComparison.Ordinal)))
            {
                Report("BSG1002", $"{kind} '{id}'", $"Ids of extension '{extension.Id}' carry its prefix: '{extension.Id}/{id.Substring(id.IndexOf('/') + 1)}'.");
            }
        }
    }

    internal void Unknown(string item, string message) => Report("unknown-reference", item, message);

    /// <summary>Texts in other languages are for keys that the content has.</summary>
    internal void Texts(ModelContent content)
    {
        if (content.Texts.Count == 0)
        {
            return;
        }

        var keys = new HashSet<string>(ModelTexts.KeysOf(content), StringComparer.Ordinal);
        foreach (var texts in content.Texts)
        {
            foreach (var key in texts.Texts.Keys.Where(key => !keys.Contains(key)))
            {
                Unknown($"text '{key}' in '{texts.Language}'", $"The model has no text with this key{NearestId.Suggestion(key, keys)}");
            }
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

    private void ThreeNumbers(string item, string version)
    {
        if (!Version.TryParse(version, out var parsed) || parsed.Build < 0 || parsed.Revision >= 0)
        {
            Report("BSG1002", item, $"The version must be three numbers such as '1.0.0'; it was '{version}'.");
        }
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
