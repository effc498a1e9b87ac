namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What the guidance is, how much is in it, and what to type next.</summary>
internal static class OverviewPage
{
    internal static Page Of(GuidanceModel guidance) => new Page()
        .Add(new Title(guidance.About?.Title ?? guidance.Id, $"guidance {guidance}"))
        .Add(guidance.About is { } about ? new Paragraph(about.Explanation) : null)
        .Section("What is in it", new Rows(
            ["Type", "To read", "How many"],
            [
                Row("causes", "what may have brought it about", guidance.Causes.Count),
                Row("treatments", "what may help, when, and when not", guidance.Treatments.Count),
                Row("prevention", "what may keep it from coming back", guidance.Preventions.Count),
                Row("red-flags", "what needs help, and how soon", guidance.RedFlags.Count),
                Row("findings", "what a person is asked, and what follows from numbers", guidance.Vocabulary.Findings.Count),
                Row("questions", "the screens of the interview", guidance.Questions.Count),
                Row("sources", "what all of this rests on", guidance.Sources.Count),
            ]))
        .Section("Type next", new BulletList(
        [
            new Bullet("what it is, with sources", $"show {guidance.About?.Id ?? guidance.Id}"),
            .. guidance.RedFlags.Take(1).Select(flag => new Bullet("everything about one item, whatever its kind", $"show {flag.Id}")),
            new Bullet("the interview, in a terminal", "interview"),
        ]))
        .Add(new Fields([("Version", guidance.Version), ("Digest", guidance.Digest)]))
        .Add(new Paragraph(guidance.Notice, Tone.Quiet));

    private static Row Row(string list, string what, int count) => new([$"show {list}", what, FormattableString.Invariant($"{count}")]);
}
