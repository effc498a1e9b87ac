using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>Checks what a model cannot do without, and collects everything that is wrong.</summary>
internal sealed class ModelCheck
{
    /// <summary>The most findings that a model may have, thresholds counted too.</summary>
    internal const int MaxFindings = 2000;

    /// <summary>The properties that a case has beside its quantities, whose ids would clash with them.</summary>
    private static readonly string[] CaseProperties = ["id", "present", "absent", "unsure"];

    private readonly List<GuidanceDiagnostic> _found = [];
    private readonly IReadOnlyList<ContentOrigin> _origins;

    /// <summary>Starts to check.</summary>
    /// <param name="id">The id of the model.</param>
    /// <param name="version">The version of its base.</param>
    /// <param name="origins">Where its content comes from: the base, then the extensions.</param>
    internal ModelCheck(string id, string version, IReadOnlyList<ContentOrigin> origins)
    {
        _origins = origins;
        KebabCase("model", id);

        // A model that was written with its extensions says so behind the plus sign.
        ThreeNumbers($"model '{id}'", version.Split('+')[0]);
    }

    /// <summary>The extension has an id of its own, a version, and its prefix on every id.</summary>
    internal void Extension(GuidanceExtension extension, ContentOrigin origin, IReadOnlyList<GuidanceExtension> all)
    {
        var parts = origin.Parts;
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

        var shared = SharedWith(extension, all);
        Prefixed("quantity", origin.Used.Quantities.Select(quantity => quantity.Id).Where(id => !shared.Contains(id)));
        Prefixed("finding", origin.Used.Findings.Select(finding => finding.Id).Where(id => !shared.Contains(id)));
        Prefixed("question", parts.Questions.Select(question => question.Id));
        Prefixed("red flag", parts.RedFlags.Select(flag => flag.Id));
        Prefixed("cause", parts.Causes.Select(cause => cause.Id));
        Prefixed("treatment", parts.Treatments.Select(treatment => treatment.Id));
        Prefixed("treatment option", parts.Treatments.SelectMany(treatment => treatment.Options).Select(option => option.Id));
        Prefixed("prevention", parts.Preventions.Select(prevention => prevention.Id));
        Prefixed("safety-net advice", parts.SafetyNet.Select(advice => advice.Id));

        // A source may be cited by its name in another extension, whether that extension is there or not.
        Prefixed("source", parts.Sources.Select(source => source.Id).Concat(origin.Used.Sources.Select(source => source.Id).Where(id => !shared.Contains(id) && !id.Contains('/'))).Distinct(StringComparer.Ordinal));

        void Prefixed(string kind, IEnumerable<string> ids)
        {
            foreach (var id in ids.Where(id => !id.StartsWith($"{extension.Id}/", StringComparison.Ordinal)))
            {
                Report("BSG1002", $"{kind} '{id}'", $"Ids of extension '{extension.Id}' carry its prefix: '{extension.Id}/{id.Substring(id.IndexOf('/') + 1)}'.");
            }
        }
    }

    /// <summary>The ids that an extension may use though they are not its own: those of the base, and those of another extension with its prefix.</summary>
    private HashSet<string> SharedWith(GuidanceExtension extension, IReadOnlyList<GuidanceExtension> all)
    {
        var shared = new HashSet<string>(IdsOf(_origins[0].Used), StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            if (!string.Equals(all[i].Id, extension.Id, StringComparison.Ordinal))
            {
                shared.UnionWith(IdsOf(_origins[i + 1].Used).Where(id => id.StartsWith($"{all[i].Id}/", StringComparison.Ordinal)));
            }
        }

        return shared;

        static IEnumerable<string> IdsOf(UsedContent used) =>
            used.Quantities.Select(quantity => quantity.Id).Concat(used.Findings.Select(finding => finding.Id)).Concat(used.Sources.Select(source => source.Id));
    }

    /// <summary>Whether an id would clash with a property of a case in JSON.</summary>
    internal static bool IsCaseProperty(string id) => CaseProperties.Contains(id, StringComparer.Ordinal);

    internal void Unknown(string item, string message) => Report("unknown-reference", item, message);

    /// <summary>Texts in other languages are for keys that the content has.</summary>
    internal void Texts(ModelContent content)
    {
        if (content.Texts.Count == 0)
        {
            return;
        }

        var english = ModelTexts.English(content);
        foreach (var (language, key, text) in content.Texts.SelectMany(texts => texts.Texts, (texts, text) => (texts.Language, text.Key, text.Value)))
        {
            var item = $"text '{key}' in '{language}'";
            if (!english.TryGetValue(key, out var original))
            {
                Unknown(item, $"The model has no text with this key{NearestId.Suggestion(key, english.Keys)}");
            }
            else if (ModelTexts.IsPhrase(key) && !ModelTexts.PartsOf(text).SetEquals(ModelTexts.PartsOf(original)))
            {
                Report("text-parts", item, $"It must take the same parts as the English text, '{original}'; it was '{text}'.");
            }
        }

        TextClashes(content);
    }

    /// <summary>One key in one language has one text.</summary>
    private void TextClashes(ModelContent content)
    {
        var texts = _origins.SelectMany(
            origin => origin.Parts.Texts.SelectMany(own => own.Texts, (own, text) => (Language: own.Language.ToLowerInvariant(), text.Key, text.Value)),
            (origin, text) => (origin.Name, text.Language, text.Key, text.Value));
        foreach (var group in texts.GroupBy(text => (text.Language, text.Key)))
        {
            var variants = group.GroupBy(text => text.Value, StringComparer.Ordinal).Select(variant => variant.First().Name).ToList();
            if (variants.Count > 1)
            {
                Report("BSG1003", $"text '{group.Key.Key}' in '{group.Key.Language}'", $"There are {variants.Count.ToString(CultureInfo.InvariantCulture)} texts for this key, in {string.Join(" and in ", variants)}; give one.");
            }
        }
    }

    internal void Vocabulary(List<Quantity> quantities, List<Finding> findings)
    {
        if (findings.Count > MaxFindings)
        {
            Report("too-many-findings", "model", FormattableString.Invariant($"A model may have at most {MaxFindings} findings; this one has {findings.Count}."));
        }

        foreach (var clash in quantities.Where(quantity => IsCaseProperty(quantity.Id)))
        {
            Report("BSG1003", $"quantity '{clash.Id}'", "A case in JSON has a property of this name; give the quantity another id.");
        }

        // An equal finding that reads the same is the same finding, wherever it was made.
        Merge(quantities, (one, other) => one.HasSameWording(other));
        Merge(findings, (one, other) => one.HasSameWording(other));
        Unique("finding or quantity", quantities.Concat<object>(findings), item => (item as Quantity)?.Id ?? ((Finding)item).Id);
    }

    internal void Unique<T>(string kind, IEnumerable<T> items, Func<T, string> idOf)
        where T : class
    {
        foreach (var group in items.GroupBy(idOf, StringComparer.Ordinal))
        {
            KebabCase(kind, group.Key);
            if (group.Skip(1).Any())
            {
                Report("BSG1003", $"{kind} '{group.Key}'", Clash([.. group]));
            }
        }
    }

    private string Clash<T>(List<T> items)
        where T : class
    {
        if (items.TrueForAll(item => ReferenceEquals(item, items[0])))
        {
            return "The same one is added more than once; add it once.";
        }

        var names = items.Select(item => _origins.First(origin => origin.Has(item)).Name).Distinct(StringComparer.Ordinal).ToList();
        var where = names.Count > 1 ? $", in {string.Join(" and in ", names)}" : string.Empty;
        return FormattableString.Invariant($"There are {items.Count} with this id{where}, and they are not the same; give each its own id.");
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

    /// <summary>Leaves out what is equal to an earlier one and reads the same; looked up, since packs can bring thousands.</summary>
    private static void Merge<T>(List<T> items, Func<T, T, bool> readsTheSame)
        where T : class
    {
        var kept = new Dictionary<T, T>();
        items.RemoveAll(item =>
        {
            if (kept.TryGetValue(item, out var first))
            {
                return readsTheSame(first, item);
            }

            kept.Add(item, item);
            return false;
        });
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
            Report("BSG1002", $"{kind} '{id}'", "An id is kebab-case, such as 'seat-belt', with one prefix at most, such as 'acme/seat-belt'.");
        }
    }

    private void Report(string id, string item, string message) => _found.Add(new GuidanceDiagnostic(id, GuidanceSeverity.Error, item, message));
}
