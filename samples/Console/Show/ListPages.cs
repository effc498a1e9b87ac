namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The lists that <c>show</c> knows by name. A new list is a line in <see cref="All"/>.</summary>
internal static class ListPages
{
    internal static IReadOnlyDictionary<string, Func<GuidanceModel, Page>> All { get; } = new Dictionary<string, Func<GuidanceModel, Page>>(StringComparer.Ordinal)
    {
        ["causes"] = guidance => List(
            "Causes",
            ["Id", "Cause", "Speaks for it most"],
            guidance.Causes.Select(cause => new Row([cause.Id, cause.Title, Words.Labels(cause.Supporting.Where(each => each.Weight == cause.Supporting.Max(most => most.Weight)).Select(each => each.Finding))]))),
        ["treatments"] = guidance => List(
            "Treatments",
            ["Id", "Treatment", "When", "Strength"],
            guidance.Treatments.SelectMany(TreatmentRows)),
        ["prevention"] = guidance => List(
            "Prevention",
            ["Id", "Prevention", "For", "Strength"],
            guidance.Preventions.Select(prevention => new Row([prevention.Id, prevention.Title, string.Join("; ", prevention.Serves.Select(cause => cause.Title)), Words.Of(prevention.Strength)]))),
        ["red-flags"] = guidance => List(
            "Red flags",
            ["How soon", "Id", "Red flag"],
            guidance.RedFlags.Select(flag => new Row([Verdict.Of(flag.Urgency).Short, flag.Id, flag.Title], Verdict.Of(flag.Urgency)))),
        ["findings"] = guidance => List(
            "Findings",
            ["Group", "Id", "Finding"],
            guidance.Vocabulary.Findings.Select(finding => new Row([finding.Group ?? string.Empty, finding.Id, finding.Label]))),
        ["questions"] = guidance => List(
            "Questions, in the order of asking",
            ["Id", "Question", "Asks"],
            guidance.Questions.Select(question => new Row([question.Id, question.Text, question.Quantity is { } quantity ? $"a number ({quantity.Unit})" : Words.Count(question.Findings.Count, "finding", "findings")]))),
        ["sources"] = guidance => List(
            "Sources",
            ["Id", "Source", "Address"],
            guidance.Sources.Select(source => new Row([source.Id, source.ToString(), source.Url.OriginalString]))),
    };

    /// <summary>A treatment with several options is followed by a row for each.</summary>
    private static IEnumerable<Row> TreatmentRows(Treatment treatment) => treatment.Options is [var only] && only.Id == treatment.Id
        ? [new Row([treatment.Id, treatment.Title, only.Phase.Label, Words.Of(only.Strength)])]
        : treatment.Options
            .Select(option => new Row([$"  {option.Id}", option.Title, option.Phase.Label, Words.Of(option.Strength)]))
            .Prepend(new Row([treatment.Id, treatment.Title, string.Empty, string.Empty]));

    private static Page List(string title, IReadOnlyList<string> columns, IEnumerable<Row> rows) => new Page()
        .Add(new Title(title))
        .Add(new Rows(columns, [.. rows]))
        .Add(new Paragraph("'show ID' shows everything about one of them.", Tone.Quiet));
}
