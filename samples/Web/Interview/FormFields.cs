namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The names of the fields in which an interview travels, from page to page, in the bodies of its forms and nowhere else.</summary>
internal static class FormFields
{
    /// <summary>An answered screen, once for each; see <see cref="InterviewStep"/>.</summary>
    internal const string Step = "step";

    /// <summary>A screen that was answered before the person went back: it fills in the screen when it comes again.</summary>
    internal const string Later = "later";

    /// <summary>Present where the person asked for the questions of the plan.</summary>
    internal const string Care = "care";

    /// <summary>The button that was pressed.</summary>
    internal const string Go = "go";

    internal const string Number = "number";

    internal const string Unit = "unit";

    /// <summary>The ticked places of the body map.</summary>
    internal const string Place = "place";

    /// <summary>What precedes the id of a finding in the name of its answer.</summary>
    internal const string AnswerPrefix = "a.";

    internal const string Yes = "yes";

    internal const string No = "no";

    internal const string Unsure = "unsure";

    internal const string None = "none";

    internal static string AnswerTo(Finding finding) => AnswerPrefix + finding.Id;

    internal static bool IsKnown(string name) =>
        name is Step or Later or Care or Go or Number or Unit or Place || name.StartsWith(AnswerPrefix, StringComparison.Ordinal);

    internal static string? Of(Answer answer) => answer switch
    {
        Answer.Present => Yes,
        Answer.Absent => No,
        Answer.Unsure => Unsure,
        _ => null,
    };

    internal static Answer? AnswerOf(string? value) => value switch
    {
        Yes => Answer.Present,
        No => Answer.Absent,
        Unsure => Answer.Unsure,
        _ => null,
    };
}
