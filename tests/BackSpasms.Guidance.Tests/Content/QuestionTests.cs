namespace BackSpasms.Guidance.Tests.Content;

public sealed class QuestionTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly IReadOnlyList<string> Order = [.. Guidance.Questions.Select(question => question.Id)];

    [Fact]
    public void Every_told_finding_stands_in_exactly_one_question() =>
        Assert.Equal(
            Guidance.Vocabulary.Findings.Where(finding => finding.IsTold).Select(finding => finding.Id).Order(StringComparer.Ordinal),
            Guidance.Questions.SelectMany(question => question.Findings).Select(finding => finding.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_measure_stands_in_exactly_one_question() =>
        Assert.Equal(["age", "pain", "days"], Guidance.Questions.Where(question => question.Quantity is not null).Select(question => question.Quantity!.Id));

    [Fact]
    public void A_screen_shows_at_most_eight_findings() => Assert.All(Guidance.Questions, question => Assert.InRange(question.Findings.Count, 0, 8));

    [Fact]
    public void Age_is_asked_first() => Assert.Equal("age", Guidance.Questions[0].Quantity?.Id);

    [Fact]
    public void What_is_an_emergency_by_itself_is_asked_before_all_else()
    {
        var nothing = Presentation.Empty(Guidance.Vocabulary);
        var emergencies = Guidance.Vocabulary.Findings.Where(finding => finding.IsTold && Guidance.UrgencyOf(nothing.WithPresent(finding)).AtLeast == Urgency.Emergency).ToList();

        Assert.Equal(22, emergencies.Count);
        Assert.All(emergencies, finding => Assert.InRange(Guidance.Questions.ToList().FindIndex(question => question.Findings.Contains(finding)), 1, 6));
        Assert.All(Guidance.Questions.Skip(1).Take(6), question => Assert.Contains(question.Findings, finding => emergencies.Contains(finding)));
    }

    [Fact]
    public void The_place_question_is_a_map_of_the_back() =>
        Assert.Equal(["upper-back", "middle-back", "lower-back"], Guidance.Questions.Single(question => question.Id == "place").Findings.Select(finding => finding.Id));

    [Theory]
    [InlineData("pregnant", "regular-tightenings")]
    [InlineData("pregnant", "waters-broken")]
    [InlineData("pregnant", "less-baby-movement")]
    [InlineData("morning-stiffness", "inflammatory-history")]
    public void A_finding_that_matters_only_after_another_is_asked_later_and_not_when_the_other_is_absent(string first, string second)
    {
        var presentation = Guidance.Describe().WithAbsent(first);
        var shown = new List<string>();
        while (Guidance.NextQuestion(presentation) is { } next)
        {
            shown.AddRange(next.Findings.Select(finding => finding.Id));
            presentation = next.Quantity is { } quantity ? presentation.With(quantity, quantity.Id == "age" ? 60 : 5) : presentation.WithAbsent([.. next.Findings]);
        }

        Assert.DoesNotContain(second, shown);
        Assert.True(IndexOf(first) < IndexOf(second));

        static int IndexOf(string finding) => Guidance.Questions.ToList().FindIndex(question => question.Findings.Any(each => each.Id == finding));
    }

    [Fact]
    public void Ids_of_questions_are_unique() => Assert.Equal(Order.Count, Order.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Questions_are_asked_in_this_order() =>
        Assert.Equal(
            [
                "age",
                "below-the-waist",
                "arms-walking-and-feeling",
                "chest-and-circulation",
                "start-and-safety",
                "head-fever-and-spasms",
                "tummy-urine-and-pregnancy",
                "bleeding-and-pregnancy-signs",
                "health-history",
                "pain",
                "pain-course",
                "days",
                "how-it-began",
                "place",
                "how-it-feels",
                "body-changes",
                "morning-pattern",
                "movement-and-leg",
                "daily-life",
                "stomach-and-medicines",
                "kidneys-heart-and-liver",
                "skin-and-sore-part",
            ],
            Order);
}
