using System.Globalization;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// One answered screen, as it travels in a hidden field: <c>below-the-waist leg-weakness=no saddle-numbness=unsure</c>, or <c>age age=34</c>.
/// </summary>
public sealed record InterviewStep(string QuestionId, IReadOnlyList<(Finding Finding, Answer Answer)> Answers, Quantity? Quantity = null, int? Number = null)
{
    private const int MostAnswers = Question.MaxFindings;

    internal string Text => string.Join(' ', Values.Prepend(QuestionId));

    private IEnumerable<string> Values => Quantity is { } quantity
        ? [$"{quantity.Id}={Number?.ToString(CultureInfo.InvariantCulture) ?? FormFields.Unsure}"]
        : Answers.Select(each => $"{each.Finding.Id}={FormFields.Of(each.Answer)}");

    /// <summary>Reads a step as it came back; null where it is not one that this app can have written.</summary>
    internal static InterviewStep? Read(string? text, GuidanceModel guidance)
    {
        var parts = (text ?? string.Empty).Split(' ');
        if (parts.Length is < 2 or > MostAnswers + 1 || parts[0].Length == 0)
        {
            return null;
        }

        var answers = new List<(Finding, Answer)>();
        foreach (var part in parts.Skip(1))
        {
            var at = part.LastIndexOf('=');
            var (id, value) = at < 0 ? (part, string.Empty) : (part[..at], part[(at + 1)..]);
            if (guidance.Vocabulary.FindQuantity(id) is { } quantity)
            {
                return parts.Length == 2 ? ReadNumber(parts[0], quantity, value) : null;
            }

            if (guidance.Vocabulary.FindFinding(id) is not { IsTold: true } finding || FormFields.AnswerOf(value) is not { } answer)
            {
                return null;
            }

            answers.Add((finding, answer));
        }

        return new InterviewStep(parts[0], answers);
    }

    internal Presentation AddTo(Presentation presentation)
    {
        if (Quantity is { } quantity)
        {
            return Number is { } number ? presentation.With(quantity, number) : presentation.WithUnsure(quantity);
        }

        return Answers.Aggregate(presentation, (known, each) => known.With(each.Finding, each.Answer));
    }

    /// <summary>The ids that it answers.</summary>
    internal IEnumerable<string> Ids => Quantity is { } quantity ? [quantity.Id] : Answers.Select(each => each.Finding.Id);

    private static InterviewStep? ReadNumber(string question, Quantity quantity, string value)
    {
        if (value == FormFields.Unsure)
        {
            return new InterviewStep(question, [], quantity);
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= quantity.Minimum && number <= quantity.Maximum
            ? new InterviewStep(question, [], quantity, number)
            : null;
    }
}
