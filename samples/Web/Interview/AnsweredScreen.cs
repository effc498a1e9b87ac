using System.Globalization;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Reads the answers to one screen: the step that they make, or what is wrong with them.</summary>
internal static class AnsweredScreen
{
    internal static (InterviewStep? Step, ScreenDraft Draft) Read(IFormCollection form, NextQuestion question, IReadOnlyList<Finding> findings) =>
        question.Quantity is { } quantity ? ReadNumber(form, question, quantity)
        : BodyPlaces.Has(findings) ? ReadPlaces(form, question, findings)
        : ReadFindings(form, question, findings);

    private static (InterviewStep?, ScreenDraft) ReadNumber(IFormCollection form, NextQuestion question, Quantity quantity)
    {
        // 'I don't know' is a button beside a field, and a choice in a scale.
        var typed = form[FormFields.Number].ToString().Trim();
        if (form[FormFields.Go] == FormFields.Unsure || typed == FormFields.Unsure)
        {
            return (new InterviewStep(question.Id, [], quantity), new ScreenDraft(new Dictionary<Finding, Answer>(), null, true, null, []));
        }

        var unit = TimeUnit.Of(quantity, form[FormFields.Unit].ToString());
        var number = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? (long)parsed * (unit?.Days ?? 1) : -1;
        return number >= quantity.Minimum && number <= quantity.Maximum
            ? (new InterviewStep(question.Id, [], quantity, (int)number), new ScreenDraft(new Dictionary<Finding, Answer>(), typed, false, unit?.Name, []))
            : (null, new ScreenDraft(new Dictionary<Finding, Answer>(), typed, false, unit?.Name, [new FieldError(ScreenIds.Number, Wrong(quantity, unit, typed))]));
    }

    private static string Wrong(Quantity quantity, TimeUnit? unit, string typed) => ScreenIds.IsScale(quantity)
        ? "Choose a number, or 'I don't know'."
        : $"{(typed.Length == 0 ? "Enter" : "That does not fit: enter")} a whole number of {unit?.Name ?? quantity.Unit} from {Words.Number(quantity.Minimum)} to {Words.Number(quantity.Maximum / (unit?.Days ?? 1))}, or choose 'I don't know'.";

    private static (InterviewStep?, ScreenDraft) ReadFindings(IFormCollection form, NextQuestion question, IReadOnlyList<Finding> findings)
    {
        var answers = new Dictionary<Finding, Answer>();
        var errors = new List<FieldError>();
        foreach (var finding in findings)
        {
            if (form[FormFields.AnswerTo(finding)] is [var value] && FormFields.AnswerOf(value) is { } answer)
            {
                answers.Add(finding, answer);
            }
            else
            {
                errors.Add(new FieldError(ScreenIds.Of(finding, Answer.Present), $"Choose an answer: {finding.Label}"));
            }
        }

        return (errors.Count > 0 ? null : Step(question, findings, answers), new ScreenDraft(answers, null, false, null, errors));
    }

    /// <summary>A ticked place is a yes. What is not ticked is a no, unless the person does not know.</summary>
    private static (InterviewStep?, ScreenDraft) ReadPlaces(IFormCollection form, NextQuestion question, IReadOnlyList<Finding> findings)
    {
        var ticked = form[FormFields.Place].ToHashSet(StringComparer.Ordinal);
        var rest = ticked.Contains(FormFields.Unsure) ? Answer.Unsure : Answer.Absent;
        var answers = findings.ToDictionary(finding => finding, finding => ticked.Contains(finding.Id) ? Answer.Present : rest);
        return ticked.Count == 0
            ? (null, new ScreenDraft(new Dictionary<Finding, Answer>(), null, false, null, [new FieldError(ScreenIds.Place(findings[0].Id), "Choose at least one place, 'None of these places' or 'I don't know'.")]))
            : ticked.Contains(FormFields.None) && ticked.Count > 1
            ? (null, new ScreenDraft(answers, null, rest == Answer.Unsure, null, [new FieldError(ScreenIds.Place(FormFields.None), "Choose places, or 'None of these places', but not both.")]))
            : (Step(question, findings, answers), new ScreenDraft(answers, null, rest == Answer.Unsure, null, []));
    }

    private static InterviewStep Step(NextQuestion question, IReadOnlyList<Finding> findings, Dictionary<Finding, Answer> answers) =>
        new(question.Id, [.. findings.Select(finding => (finding, answers[finding]))]);
}
