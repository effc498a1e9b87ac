namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Models of the right content with a defect planted in how triage computes.</summary>
internal static class BrokenEngine
{
    private static readonly Quantity Age = new("age", "age", "How old are you?", "years", 0, 120);

    internal static Finding Fever { get; } = new("fever", "fever", "Do you have a fever?");

    internal static Finding Weakness { get; } = new("weakness", "weakness", "Is a leg weak?");

    internal static Finding Old { get; } = Age.AtLeast(65, "old", "aged 65 or over");

    internal static Finding Young { get; } = Age.Below(5, "young", "aged under 5");

    /// <summary>Fever in old age is an emergency, fever in a small child urgent, weakness routine.</summary>
    internal static GuidanceModel Small { get; } = new GuidanceModelBuilder("small", "1.0.0")
        .Add(Age)
        .Add(new RedFlag("fever-in-old-age", Urgency.Emergency, Fever & Old, "An infection.", "Call for help.", [Source]))
        .Add(new RedFlag("fever-in-a-small-child", Urgency.Urgent, Fever & Young, "An infection.", "Get help today.", [Source]))
        .Add(new RedFlag("weakness", Urgency.Routine, Weakness, "A pressed nerve.", "Make an appointment.", [Source]))
        .Build();

    private static Citation Source => Models.Sample.Source;

    /// <summary>With other readings of what is open.</summary>
    internal static GuidanceModel Reading(GuidanceModel right, Func<ModelContent, RedFlagRules> rules) =>
        new(right.Original, DecisionDiagrams.DefaultBudget, rules(right.Original));

    /// <summary>With numbers tied to thresholds in another way.</summary>
    internal static GuidanceModel Tied(GuidanceModel right, Func<Threshold, int, bool> tie)
    {
        var known = right.Vocabulary;
        var content = right.Original with { Vocabulary = new Vocabulary(known.ModelId, known.ModelVersion, known.Quantities, known.Findings) { Tie = tie } };
        return new GuidanceModel(content, DecisionDiagrams.DefaultBudget);
    }

    /// <summary>The same answers, told to the right model: a presentation keeps how its numbers were tied.</summary>
    internal static Presentation Told(GuidanceModel right, Presentation answers)
    {
        var told = Presentation.Empty(right.Vocabulary);
        foreach (var quantity in right.Vocabulary.Quantities)
        {
            told = answers[quantity].Number is { } number ? told.With(quantity, number)
                : answers[quantity].IsUnsure ? told.WithUnsure(quantity)
                : told;
        }

        return right.Vocabulary.Findings.Where(finding => finding.IsTold).Aggregate(told, (each, finding) => each.With(finding, answers[finding]));
    }
}
