namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// The interview: one address, a form a screen. Every answer travels in the body of the next request, none in an address and none in a cookie,
/// so that any replica can serve any screen.
/// </summary>
internal static class InterviewEndpoints
{
    internal const string Path = "/interview";

    internal const string SavePath = "/interview/save";

    internal static void MapInterview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (GuidanceModel guidance) => Show(guidance, InterviewState.Start));
        routes.MapPost(Path, (HttpContext context, GuidanceModel guidance) => WithForm(context, guidance, form => Answer(form.Form, form.State, guidance)));
        routes.MapPost(SavePath, (HttpContext context, GuidanceModel guidance) => WithForm(context, guidance, form => Save(form.State, guidance)));
    }

    private static async Task<IResult> WithForm(HttpContext context, GuidanceModel guidance, Func<(IFormCollection Form, InterviewState State), IResult> answer)
    {
        if (!FormBody.IsForm(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await FormBody.ReadAsync(context.Request, context.RequestAborted);
        return form is not null && InterviewState.Read(form, guidance) is { } state ? answer((form, state)) : Refusal();
    }

    /// <summary>A form that this app did not write: it is refused, not mended.</summary>
    private static PageResult Refusal() => PageResult.Private<ErrorPage>(
        StatusCodes.Status400BadRequest,
        (nameof(ErrorPage.Title), "These answers could not be read"),
        (nameof(ErrorPage.Detail), "They may come from an older version of this site, or have been changed on the way. Nothing was kept. Please start the questions again."));

    private static PageResult Answer(IFormCollection form, InterviewState state, GuidanceModel guidance)
    {
        switch (form[FormFields.Go].ToString())
        {
            case "back":
                return Show(guidance, state.Back());
            case "care":
                return Show(guidance, state with { WantsCare = true });
            case "resume":
                return Show(guidance, state);
            case "outcome":
                return Outcome(guidance, state);
        }

        var presentation = state.Presentation(guidance);
        if (guidance.NextQuestion(presentation) is not { } question)
        {
            return Outcome(guidance, state);
        }

        var (step, draft) = AnsweredScreen.Read(form, question, ScreenFindings.Of(question, presentation));
        return step is null
            ? Screen(guidance, state, question, draft, StatusCodes.Status422UnprocessableEntity)
            : Show(guidance, state.With(step));
    }

    /// <summary>The next question, or the outcome where there is none, or where what is left would only refine the plan.</summary>
    private static PageResult Show(GuidanceModel guidance, InterviewState state)
    {
        var next = guidance.NextQuestion(state.Presentation(guidance));
        return next is not null && (next.Stage == InterviewStage.Triage || state.WantsCare)
            ? Screen(guidance, state, next, state.Draft(next), StatusCodes.Status200OK)
            : Outcome(guidance, state);
    }

    private static PageResult Screen(GuidanceModel guidance, InterviewState state, NextQuestion question, ScreenDraft draft, int status) => PageResult.Private<QuestionPage>(
        status,
        (nameof(QuestionPage.State), state),
        (nameof(QuestionPage.Question), question),
        (nameof(QuestionPage.Draft), draft),
        (nameof(QuestionPage.Result), guidance.Triage(state.Presentation(guidance))));

    private static PageResult Outcome(GuidanceModel guidance, InterviewState state) => PageResult.Private<OutcomePage>(
        StatusCodes.Status200OK,
        (nameof(OutcomePage.State), state),
        (nameof(OutcomePage.Result), guidance.Triage(state.Presentation(guidance))),
        (nameof(OutcomePage.Next), guidance.NextQuestion(state.Presentation(guidance))));

    private static IResult Save(InterviewState state, GuidanceModel guidance) => new MarkdownFile(
        SavedOutcome.Of(guidance.Triage(state.Presentation(guidance)), state),
        "back-spasm-guidance.md");
}
