using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Random presentations of the built-in guidance: from hardly asked to all answered, from hardly anything present to very much.</summary>
internal static class BuiltInPresentations
{
    private static readonly Finding[] Told = [.. BackSpasmGuidance.Default.Vocabulary.Findings.Where(finding => finding.IsTold)];

    internal static IReadOnlyList<Finding> ToldFindings => Told;

    /// <summary>Any mix of the four answers.</summary>
    internal static Gen<Presentation> Any { get; } =
        from answers in Gen.OneOf(Mix(1, 1, 1, 1), Mix(30, 1, 10, 1), Mix(2, 1, 60, 1), Mix(0, 1, 60, 0), Mix(0, 1, 30, 2), Mix(60, 1, 1, 0), Mix(1, 0, 60, 1))
        from numbers in Gen.Select(Number(120), Number(200), Number(10), (age, days, pain) => new[] { age, days, pain })
        select Answered(answers, numbers);

    /// <summary>Everything asked and nothing unsure.</summary>
    internal static Gen<Presentation> Complete { get; } =
        from answers in Gen.OneOf(Mix(0, 1, 1, 0), Mix(0, 1, 20, 0), Mix(0, 1, 80, 0))
        from age in Gen.Int[0, 120]
        from days in Gen.Int[0, 400]
        from pain in Gen.Int[0, 10]
        select Answered(answers, [age, days, pain]);

    private static Presentation Answered(Answer[] answers, int[] numbers)
    {
        var vocabulary = BackSpasmGuidance.Default.Vocabulary;
        var presentation = Presentation.Empty(vocabulary);
        foreach (var same in Told.Zip(answers).GroupBy(each => each.Second, each => each.First))
        {
            presentation = same.Key switch
            {
                Answer.Present => presentation.WithPresent([.. same]),
                Answer.Absent => presentation.WithAbsent([.. same]),
                Answer.Unsure => presentation.WithUnsure([.. same]),
                _ => presentation,
            };
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            presentation = numbers[i] switch
            {
                -1 => presentation,
                -2 => presentation.WithUnsure(vocabulary.Quantities[i]),
                var number => presentation.With(vocabulary.Quantities[i], number),
            };
        }

        return presentation;
    }

    /// <summary>A number, or -1 for not asked, or -2 for unsure.</summary>
    private static Gen<int> Number(int most) => Gen.Frequency((3, Gen.Int[0, most]), (1, Gen.Const(-1)), (1, Gen.Const(-2)));

    private static Gen<Answer[]> Mix(int notAsked, int present, int absent, int unsure)
    {
        var weighed = new[] { (notAsked, Answer.NotAsked), (present, Answer.Present), (absent, Answer.Absent), (unsure, Answer.Unsure) };
        return Gen.Frequency([.. weighed.Where(each => each.Item1 > 0).Select(each => (each.Item1, Gen.Const(each.Item2)))]).Array[Told.Length];
    }
}
