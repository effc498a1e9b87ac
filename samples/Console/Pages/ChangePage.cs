namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What a new version changes, for a terminal.</summary>
internal static class ChangePage
{
    internal static Page Of(GuidanceChange change) => new Page()
        .Add(new Title($"{change.Newer} compared with {change.Older}"))
        .Add(new Fields([("Older", change.Older.Digest), ("Newer", change.Newer.Digest)]))
        .Add(Outcomes(change))
        .Section("Content", change.Content.Count == 0
            ? new Paragraph("No content changes.")
            : new Rows(["Id", "Item", "Change"], [.. change.Content.Select(RowOf)]));

    private static Page Outcomes(GuidanceChange change)
    {
        if (change.IncomparableBecause is { } why)
        {
            return new Page().Section("Outcomes", $"Outcomes cannot be compared. {why}");
        }

        var count = $"Of {Words.Grouped(change.AnswerSets)} complete sets of answers, ";
        return change.Moves.Count == 0
            ? new Page().Section("Outcomes", $"{count}none changes its outcome.")
            : new Page()
                .Section("Outcomes", $"{count}these change their outcome:")
                .Add(new Rows(["Outcome", "Sets of answers", "Smallest example"], [.. change.Moves.Select(RowOf)]));
    }

    private static Row RowOf(ContentChange change) =>
        new([change.Id, change.Item, change.Detail.Length == 0 ? WordOf(change.Kind) : $"{WordOf(change.Kind)}: {change.Detail}"]);

    private static Row RowOf(OutcomeMove move) =>
        new([$"{Words.NameOf(move.From)} becomes {Words.NameOf(move.To)}", Words.Grouped(move.Count), ExampleOf(move.NewerWitness)], move.To < move.From ? Verdict.Emergency : null);

    private static string WordOf(ContentChangeKind kind) => kind switch
    {
        ContentChangeKind.Added => "added",
        ContentChangeKind.Removed => "removed",
        ContentChangeKind.Reworded => "reworded",
        ContentChangeKind.Recited => "other sources",
        _ => "decided otherwise",
    };

    /// <summary>The numbers, and what is present; everything else is absent.</summary>
    private static string ExampleOf(Presentation witness)
    {
        var numbers = witness.Vocabulary.Quantities.Select(quantity => $"{quantity.Id} {witness[quantity]}");
        var present = witness.Present.Select(finding => finding.Id).ToList();
        return string.Join(", ", numbers.Append(present.Count == 0 ? "nothing present" : $"present: {string.Join(", ", present)}"));
    }
}
