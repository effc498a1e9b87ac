using CsCheck;

namespace BackSpasms.Guidance.Tests.Content;

/// <summary>Any answers of a person, from nothing asked to everything answered.</summary>
internal static class Background
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly Finding[] Told = [.. Guidance.Vocabulary.Findings.Where(finding => finding.IsTold)];

    // Mostly absent, as people are: answers that are all drawn alike would nearly always be emergencies.
    private static readonly Gen<Answer> AnyAnswer =
        Gen.Frequency((80, Gen.Const(Answer.Absent)), (4, Gen.Const(Answer.Present)), (3, Gen.Const(Answer.Unsure)), (3, Gen.Const(Answer.NotAsked)));

    internal static Gen<Presentation> Any { get; } = Gen.Select(
        AnyAnswer.Array[Told.Length],
        Gen.Frequency((8, Gen.Int[0, 120]), (1, Gen.Const(-1)), (1, Gen.Const(-2))),
        Gen.Frequency((8, Gen.Int[0, 100]), (1, Gen.Const(-1)), (1, Gen.Const(-2))),
        Gen.Frequency((8, Gen.Int[0, 10]), (1, Gen.Const(-1)), (1, Gen.Const(-2))),
        (answers, age, days, pain) =>
        {
            var presentation = Presentation.Empty(Guidance.Vocabulary);
            for (var i = 0; i < Told.Length; i++)
            {
                presentation = presentation.With(Told[i], answers[i]);
            }

            return With(With(With(presentation, Measures.Age, age), Measures.Days, days), Measures.Pain, pain);
        });

    /// <summary>-1 stands for not asked, -2 for unsure.</summary>
    private static Presentation With(Presentation presentation, Quantity quantity, int number) => number switch
    {
        -1 => presentation,
        -2 => presentation.WithUnsure(quantity),
        _ => presentation.With(quantity, number),
    };
}
