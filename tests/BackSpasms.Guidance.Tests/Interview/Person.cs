namespace BackSpasms.Guidance.Tests.Interview;

/// <summary>Somebody who is interviewed: what they have, what they do not know, and their numbers. All else they deny.</summary>
internal sealed record Person(int? Age, int? Days, int? Pain)
{
    internal IReadOnlyCollection<Finding> Has { get; init; } = [];

    internal IReadOnlyCollection<Finding> DoesNotKnow { get; init; } = [];

    /// <summary>The whole interview by the built-in guidance: what was known when each question came, and at the end.</summary>
    internal List<Screen> Interview()
    {
        var guidance = BackSpasmGuidance.Default;
        var screens = new List<Screen>();
        var presentation = guidance.Describe();
        while (guidance.NextQuestion(presentation) is { } question)
        {
            var answered = Answer(question, presentation);
            screens.Add(new Screen(question, presentation, answered));
            presentation = answered;
            Assert.True(screens.Count <= guidance.Questions.Count * 2, "The interview does not end.");
        }

        return screens;
    }

    /// <summary>The person in words, for a failing test.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"aged {Age}, {Days} days, pain {Pain}; has {string.Join(", ", Has)}; does not know {string.Join(", ", DoesNotKnow)}");

    private Presentation Answer(NextQuestion question, Presentation presentation)
    {
        if (question.Quantity is { } quantity)
        {
            var number = quantity == Measures.Age ? Age : quantity == Measures.Days ? Days : Pain;
            return number is { } known ? presentation.With(quantity, known) : presentation.WithUnsure(quantity);
        }

        return question.Findings.Aggregate(presentation, (answered, finding) => answered.With(
            finding,
            Has.Contains(finding) ? BackSpasms.Guidance.Answer.Present
            : DoesNotKnow.Contains(finding) ? BackSpasms.Guidance.Answer.Unsure
            : BackSpasms.Guidance.Answer.Absent));
    }

    /// <summary>One screen of an interview.</summary>
    internal sealed record Screen(NextQuestion Question, Presentation Before, Presentation After);
}
