namespace BackSpasms.Guidance.Samples.Work;

/// <summary>What the two extensions change, proved and counted.</summary>
public static class ChangePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(PlainPage page, Proof proof, GuidanceChange change)
    {
        page.Heading("What the two extensions change");
        page.Labelled("Proof", proof.ToString());
        page.Labelled(string.Empty, proof.Explanation);
        page.Line();
        var added = change.Content.Where(each => each.Kind == ContentChangeKind.Added).GroupBy(each => each.Item);
        page.List("Added", added.Select(kind => $"{kind.Key} ({kind.Count()}): {string.Join(", ", kind.Select(each => each.Id))}"));
        page.List("Changed", change.Content.Where(each => each.Kind != ContentChangeKind.Added).Select(each => each.ToString()));
        page.Line();
        page.Text($"Of {change.AnswerSets} complete sets of answers, these change their outcome:");
        foreach (var move in change.Moves)
        {
            page.Item($"{InWords(move.From)} becomes {InWords(move.To)} for {move.Count}, such as: {Example(move.NewerWitness)}");
        }
    }

    private static string InWords(Urgency urgency) => urgency == Urgency.SelfCare ? "self-care" : urgency.ToString().ToLowerInvariant();

    /// <summary>The numbers of the smallest example, and what is present in it; all else is absent.</summary>
    private static string Example(Presentation witness)
    {
        var numbers = witness.Vocabulary.Quantities.Select(quantity => $"{quantity} {witness[quantity]}");
        return string.Join(", ", numbers.Concat(witness.Present.Select(finding => finding.Id)));
    }
}
