namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The findings that a screen shows.</summary>
internal static class ScreenFindings
{
    /// <summary>
    /// What can still change something; but a map of the body shows all of its places at once, since a drawing with a part left out would puzzle
    /// whoever has the pain there.
    /// </summary>
    internal static IReadOnlyList<Finding> Of(NextQuestion question, Presentation presentation) => BodyPlaces.Has(question.Findings)
        ? [.. question.Question.Findings.Where(finding => presentation[finding] == Answer.NotAsked)]
        : question.Findings;
}
