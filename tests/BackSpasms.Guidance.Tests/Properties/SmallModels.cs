using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Random small models, and presentations of them.</summary>
internal static class SmallModels
{
    private static readonly Gen<Urgency> Urgencies = Gen.OneOf(Urgency.Routine, Urgency.Urgent, Urgency.Emergency);

    private static readonly Gen<QuantityPlan> Quantity =
        from minimum in Gen.Int[-1, 2]
        from width in Gen.Frequency((4, Gen.Int[1, 4]), (1, Gen.Int[5, 11]))
        from cuts in Gen.Select(Gen.Bool, Gen.Int[minimum + 1, minimum + width]).Array[1, 3]
        select new QuantityPlan(minimum, minimum + width, cuts);

    private static readonly Gen<CausePlan> Cause =
        Gen.Select(Gen.Int[0, 11], Gen.OneOf(EvidenceWeight.Weak, EvidenceWeight.Moderate, EvidenceWeight.Strong), Gen.Bool)
            .Array[0, 3].Select(evidence => new CausePlan(evidence));

    private static readonly Gen<QuestionPlan> Question =
        Gen.Select(Gen.Frequency((2, Gen.Const(false)), (1, Gen.Const(true))), Gen.Int[0, 11].Array[1, 3], (asksQuantity, asked) => new QuestionPlan(asksQuantity, asked));

    /// <summary>Any small model: both polarities, excluding thresholds, counts, nesting.</summary>
    internal static Gen<SmallModel> Any { get; } = Models(Conditions(3), Gen.Const((IReadOnlyList<bool>?)null), Quantity);

    /// <summary>
    /// Models on which masks have to be exact: each finding in one polarity, and all thresholds of a quantity at the same end of it,
    /// so that they never exclude each other and there is a number at which none of them holds.
    /// </summary>
    internal static Gen<SmallModel> ExactOnMasks { get; } =
        from polarity in Gen.Bool.Array[12]
        from model in Models(Conditions(2), Gen.Const((IReadOnlyList<bool>?)polarity), Quantity)
        select model with { Polarity = AtOneEnd(model, polarity) };

    /// <summary>Single polarity, but thresholds at both ends: masks are exact for some of these and not for others.</summary>
    internal static Gen<SmallModel> SinglePolarity { get; } =
        from polarity in Gen.Bool.Array[12]
        from model in Models(Conditions(2), Gen.Const((IReadOnlyList<bool>?)polarity), Quantity)
        select model;

    /// <summary>A model with some presentations of it.</summary>
    internal static Gen<(SmallModel Model, Presentation[] Presentations)> With(Gen<SmallModel> models, int presentations) =>
        from model in models
        from answers in Presentations(model).Array[presentations]
        select (model, answers);

    internal static Gen<Presentation> Presentations(SmallModel model)
    {
        var vocabulary = model.Guidance.Vocabulary;
        var told = vocabulary.Findings.Where(finding => finding.IsTold).ToArray();
        var quantities = vocabulary.Quantities.ToArray();
        return
            from answers in Gen.Int[0, 3].Array[told.Length]
            from numbers in Gen.Int[-2, 11].Array[quantities.Length]
            select Answered(vocabulary, told, answers, quantities, numbers);
    }

    internal static string Print((SmallModel Model, Presentation[] Presentations) sample) =>
        $"{sample.Model}\n  with {string.Join("\n  with ", sample.Presentations.Select(presentation => presentation.ToString()))}\n";

    private static Presentation Answered(Vocabulary vocabulary, Finding[] told, int[] answers, Quantity[] quantities, int[] numbers)
    {
        var presentation = Presentation.Empty(vocabulary);
        for (var i = 0; i < told.Length; i++)
        {
            presentation = presentation.With(told[i], (Answer)answers[i]);
        }

        for (var i = 0; i < quantities.Length; i++)
        {
            var width = quantities[i].Maximum - quantities[i].Minimum + 1;
            presentation = numbers[i] switch
            {
                -2 or 0 or 1 or 2 => presentation,
                -1 or 3 or 4 => presentation.WithUnsure(quantities[i]),
                var number => presentation.With(quantities[i], quantities[i].Minimum + (number % width)),
            };
        }

        return presentation;
    }

    private static Gen<SmallModel> Models(Gen<Recipe> conditions, Gen<IReadOnlyList<bool>?> polarities, Gen<QuantityPlan> quantity) =>
        from polarity in polarities
        from told in Gen.Int[1, 6]
        from quantities in quantity.Array[0, 2]
        from flags in Gen.Select(Urgencies, conditions, (urgency, when) => new FlagPlan(urgency, when)).Array[1, 6]
        from causes in Cause.Array[0, 3]
        from hasDefault in Gen.Bool
        from options in Options(conditions).Array[0, 3]
        from questions in Question.Array[0, 3]
        select new SmallModel(told, quantities, flags, causes, hasDefault, options, questions, polarity);

    private static Gen<OptionPlan> Options(Gen<Recipe> conditions)
    {
        var optional = Gen.Frequency((1, Gen.Const((Recipe?)null)), (2, conditions.Select(recipe => (Recipe?)recipe)));
        return
            from phase in Gen.Select(Gen.Int[0, 3], Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 3])))
            from serves in Gen.Int[0, 2].Array[0, 2]
            from avoid in optional
            from check in optional
            from early in Gen.Frequency((2, Gen.Const((Recipe?)null)), (1, optional))
            select new OptionPlan(phase.Item1, phase.Item2 == 0 ? null : phase.Item2, serves, avoid, check, early);
    }

    private static Gen<Recipe> Conditions(int depth)
    {
        var leaf = Gen.Int[0, 11].Select(index => (Recipe)((leaf, positive) => leaf(index, positive)));
        if (depth == 0)
        {
            return leaf;
        }

        var part = Conditions(depth - 1);
        var parts = part.Array[1, 3];
        return Gen.Frequency(
            (3, leaf),
            (2, parts.Select(made => (Recipe)((leaf, positive) => Condition.All([.. made.Select(each => each(leaf, positive))])))),
            (2, parts.Select(made => (Recipe)((leaf, positive) => Condition.Any([.. made.Select(each => each(leaf, positive))])))),
            (1, Gen.Select(part, part, (one, other) => (Recipe)((leaf, positive) => one(leaf, positive) & other(leaf, positive)))),
            (1, Gen.Select(part, part, (one, other) => (Recipe)((leaf, positive) => one(leaf, positive) | other(leaf, positive)))),
            (1, part.Select(made => (Recipe)((leaf, positive) => !made(leaf, !positive)))),
            (1, Gen.Select(Gen.Int[0, 2], parts, (count, made) =>
                (Recipe)((leaf, positive) => Condition.CountOf(1 + (count % made.Length), [.. made.Select(each => each(leaf, positive))])))));
    }

    /// <summary>The polarity of a threshold that makes its literal hold towards the maximum, for the quantity's own end.</summary>
    private static List<bool> AtOneEnd(SmallModel model, bool[] polarity)
    {
        var adjusted = polarity.Take(model.Told).ToList();
        for (var i = 0; i < model.Quantities.Count; i++)
        {
            var towardsMaximum = polarity[^(i + 1)];
            adjusted.AddRange(model.Quantities[i].Cuts.Select(cut => cut.IsBelow != towardsMaximum));
        }

        return adjusted;
    }
}
