namespace BackSpasms.Guidance.Samples.Web;

/// <summary>All that is known of an interview: the answered screens. It lives in the page and in the body of the next form; the server keeps none of it.</summary>
/// <param name="Steps">The answered screens, in the order of answering: the way back.</param>
/// <param name="Later">Screens answered before the person went back, the nearest first.</param>
/// <param name="WantsCare">Whether the person asked for the questions of the plan.</param>
public sealed record InterviewState(IReadOnlyList<InterviewStep> Steps, IReadOnlyList<InterviewStep> Later, bool WantsCare)
{
    // The built-in guidance has 22 questions, and a question can come once in each stage.
    private const int MostSteps = 100;

    internal static InterviewState Start { get; } = new([], [], WantsCare: false);

    /// <summary>Reads what came back; null where this app cannot have written it.</summary>
    internal static InterviewState? Read(IFormCollection form, GuidanceModel guidance)
    {
        var steps = form[FormFields.Step].Select(text => InterviewStep.Read(text, guidance)).ToList();
        var later = form[FormFields.Later].Select(text => InterviewStep.Read(text, guidance)).ToList();
        var ids = steps.SelectMany(step => step?.Ids ?? []).ToList();
        var isOurs = steps.Count <= MostSteps
            && later.Count <= MostSteps
            && !steps.Contains(null)
            && !later.Contains(null)
            && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count
            && form[FormFields.Care] is [] or ["1"]
            && form[FormFields.Go].Count <= 1
            && form[FormFields.Number].Count <= 1
            && (form[FormFields.Unit].Count == 0 || TimeUnit.All.Any(unit => form[FormFields.Unit] == unit.Name))
            && form.Keys.All(FormFields.IsKnown);
        return isOurs ? new InterviewState(steps!, later!, form[FormFields.Care].Count > 0) : null;
    }

    internal Presentation Presentation(GuidanceModel guidance) =>
        Steps.Aggregate(BackSpasms.Guidance.Presentation.Empty(guidance.Vocabulary), (known, step) => step.AddTo(known));

    internal InterviewState With(InterviewStep step) => this with
    {
        Steps = [.. Steps, step],
        Later = [.. Later.Where(each => !each.Ids.Intersect(step.Ids, StringComparer.Ordinal).Any())],
    };

    internal InterviewState Back() => Steps.Count == 0 ? this : this with { Steps = [.. Steps.SkipLast(1)], Later = [Steps[^1], .. Later] };

    /// <summary>What the person answered before, for a screen that comes again.</summary>
    internal ScreenDraft Draft(NextQuestion question)
    {
        var answers = Later.SelectMany(step => step.Answers).DistinctBy(each => each.Finding).ToDictionary(each => each.Finding, each => each.Answer);
        var number = Later.FirstOrDefault(step => question.Quantity is { } asked && step.Quantity == asked);
        return new ScreenDraft(answers, number?.Number is { } given ? Words.Number(given) : null, number is { Number: null }, null, []);
    }
}
