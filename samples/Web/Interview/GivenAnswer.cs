namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A question and its answer, in words.</summary>
internal sealed record GivenAnswer(string Question, string Answer)
{
    internal static IEnumerable<GivenAnswer> Of(InterviewState state) => state.Steps.SelectMany(step => step.Quantity is { } quantity
        ? [new GivenAnswer(quantity.Question, step.Number is { } number ? $"{Words.Number(number)} {quantity.Unit}" : Words.Of(BackSpasms.Guidance.Answer.Unsure))]
        : step.Answers.Select(each => new GivenAnswer(each.Finding.Question, Words.Of(each.Answer))));
}
