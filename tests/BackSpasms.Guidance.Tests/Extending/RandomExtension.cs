using CsCheck;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>A random valid extension: red flags over findings of the base and its own, negated ones too, causes, options and cautions.</summary>
internal sealed record RandomExtension(IReadOnlyList<RedFlag> RedFlags, IReadOnlyList<Cause> Causes, IReadOnlyList<Treatment> Treatments, IReadOnlyList<Caution> Cautions)
{
    internal const string Id = "random";

    internal static readonly Citation Source = new("random/source", "Publisher", "Title", 2024, "https://example.org/source", "What was read.");

    private static readonly Quantity Hours = new("random/hours", "hours", "How many hours?", "hours", 0, 3);

    private static readonly Gen<Urgency> Urgencies = Gen.OneOf(Urgency.Routine, Urgency.Urgent, Urgency.Emergency);

    /// <summary>The findings that the extension has of its own and a person is asked.</summary>
    internal static IReadOnlyList<Finding> Own { get; } = [.. new[] { "random/a", "random/b", "random/c" }.Select(id => new Finding(id, id, "Is it so?"))];

    private static readonly Finding[] OwnThresholds = [Hours.AtLeast(2, "random/two-hours", "two hours or more"), Hours.Below(1, "random/no-hour", "no hour")];

    /// <summary>Random conditions over the built-in findings, a cut of its own on the age, and own findings.</summary>
    internal static Gen<Condition> Conditions { get; } = ConditionsOver(OnBuiltIn());

    /// <summary>Random extensions of the built-in guidance.</summary>
    internal static Gen<RandomExtension> OfBuiltIn { get; } = Of(BackSpasmGuidance.Default, OnBuiltIn(), Measures.Days);

    /// <summary>Random extensions of any guidance that has a quantity.</summary>
    internal static Gen<RandomExtension> Of(GuidanceModel guidance) =>
        Of(guidance, [.. guidance.Vocabulary.Findings, .. Own, .. OwnThresholds], guidance.Vocabulary.Quantities.FirstOrDefault() ?? Hours);

    internal GuidanceModel On(GuidanceModel guidance) => guidance.Extend(Id, "1.0.0", extension =>
    {
        Each(Own, extension.Add);
        Each(RedFlags, extension.Add);
        Each(Causes, extension.Add);
        Each(Treatments, extension.Add);
        Each(Cautions, extension.Add);
    });

    /// <summary>A person, carried over, with own findings and the hours answered by numbers.</summary>
    internal static Presentation Answered(GuidanceModel extended, Presentation person, IReadOnlyList<int> answers)
    {
        var presentation = extended.Rebind(person);
        for (var i = 0; i < Own.Count; i++)
        {
            if (extended.Vocabulary.FindFinding(Own[i].Id) is { } own)
            {
                presentation = presentation.With(own, (Answer)answers[i]);
            }
        }

        if (extended.Vocabulary.FindQuantity(Hours.Id) is null)
        {
            return presentation;
        }

        return (answers.Sum() % 6) switch
        {
            4 => presentation,
            5 => presentation.WithUnsure(Hours),
            var hours => presentation.With(Hours, hours),
        };
    }

    /// <summary>The extension in words, for a failing test.</summary>
    public override string ToString() => string.Join(
        "\n  ",
        [
            .. RedFlags.Select(flag => $"{flag.Id} {flag.Urgency}: {flag.When}"),
            .. Causes.Select(cause => $"{cause.Id}: {string.Join(", ", cause.Supporting.Select(weighted => weighted.Finding.Id))}"),
            .. Treatments.SelectMany(treatment => treatment.Options).Select(option => $"{option.Id} for {string.Join(", ", option.Serves)}: {option.AvoidWhen}; {option.CheckFirstWhen}"),
            .. Cautions.Select(caution => $"caution for {caution}: {caution.AvoidWhen}; {caution.CheckFirstWhen}"),
        ]);

    private static IReadOnlyList<Finding> OnBuiltIn() =>
        [.. BackSpasmGuidance.Default.Vocabulary.Findings, Measures.Age.AtLeast(45, "random/age-45", "aged 45 or over"), Measures.Pain.AtLeast(9, "random/pain-9", "pain of 9"), .. Own, .. OwnThresholds];

    private static Gen<RandomExtension> Of(GuidanceModel guidance, IReadOnlyList<Finding> findings, Quantity days)
    {
        var options = guidance.Treatments.SelectMany(treatment => treatment.Options).ToArray();
        var conditions = ConditionsOver(findings);
        var flags = Gen.Select(Urgencies, conditions).Array[0, 4].Select(made => made.Select((each, i) => FlagOf(Numbered("flag", i), each.Item1, each.Item2)).ToArray());
        var causes = Gen.OneOf(findings.ToArray()).Array[1, 3].Array[0, 2].Select(made => made.Select((each, i) => CauseOf(Numbered("cause", i), each)).ToArray());
        var cautions = options.Length == 0
            ? Gen.Const(System.Array.Empty<Caution>())
            : Gen.Select(Gen.OneOf(options), conditions, conditions, Gen.Int[0, 2]).Array[0, 3]
                .Select(made => made.Select(each => new Caution(each.Item1, each.Item4 == 1 ? null : each.Item2, each.Item4 == 0 ? null : each.Item3, [Source])).ToArray());
        return
            from ownFlags in flags
            from ownCauses in causes
            from ownCautions in cautions
            from care in Gen.Select(conditions, conditions, Gen.Int[0, 7]).Array[0, 2]
            select new RandomExtension(
                ownFlags,
                ownCauses,
                [.. care.Select((each, i) => CareOf(i, [.. guidance.Causes, .. ownCauses], each.Item3, each.Item1, each.Item2, days))],
                ownCautions);
    }

    private static Gen<Condition> ConditionsOver(IReadOnlyList<Finding> findings)
    {
        var own = findings.Where(finding => finding.Id.StartsWith("random/", StringComparison.Ordinal)).ToArray();
        var leaf = Gen.Frequency((3, Gen.OneOf(findings.ToArray())), (2, Gen.OneOf(own))).Select(finding => (Condition)finding);
        var conditions = leaf;
        for (var depth = 0; depth < 2; depth++)
        {
            var part = conditions;
            var parts = part.Array[1, 3];
            conditions = Gen.Frequency(
                (2, leaf),
                (2, part.Select(made => !made)),
                (3, parts.Select(Condition.All)),
                (3, parts.Select(Condition.Any)),
                (1, Gen.Select(Gen.Int[0, 2], parts, (count, made) => Condition.CountOf(1 + (count % made.Length), made))));
        }

        return conditions;
    }

    private static RedFlag FlagOf(string id, Urgency urgency, Condition when) => new(id, urgency, when, "something", "Get help.", [Source]);

    private static Cause CauseOf(string id, Finding[] supporting) =>
        new(id, "Cause", "Explained.", supporting.Distinct().Select(WeightedFinding.Moderate), [], [Source]);

    private static Treatment CareOf(int index, IReadOnlyList<Cause> causes, int cause, Condition avoid, Condition check, Quantity days)
    {
        var serves = causes.Count == 0 ? [] : new[] { causes[cause % causes.Count] };
        var option = new TreatmentOption(
            Numbered("option", index), "Do it", "Like this.", new TreatmentPhase("at any time", days, 0, null), serves, EvidenceStrength.Limited, avoid, check, [Source]);
        return new Treatment(Numbered("treatment", index), "Care", "What.", "Why.", [option], [Source]);
    }

    private static string Numbered(string kind, int index) => FormattableString.Invariant($"{Id}/{kind}-{index}");

    private static void Each<T>(IEnumerable<T> items, Func<T, GuidanceExtensionBuilder> add)
    {
        foreach (var item in items)
        {
            add(item);
        }
    }
}
