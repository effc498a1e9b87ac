namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What stands behind an outcome: which questions are decisive, why it is not more urgent, and what would change it.</summary>
internal static class ReasoningPage
{
    private const int MaxChanges = 2;
    private const int ShownChanges = 10;
    private const int ShownAnswers = 3;

    private static readonly Urgency[] Levels = [Urgency.Routine, Urgency.Urgent, Urgency.Emergency];

    internal static Page Of(TriageResult result)
    {
        var page = new Page().Section("Questions that are still decisive", StillDecisive(result.Guidance, result.Decisive));
        foreach (var level in Levels.Where(level => level > result.AtLeast))
        {
            AddWhyNot(page, result, level);
        }

        return AddCounterfactuals(page, result);
    }

    /// <summary>The questions that could still change the outcome, with what they would ask.</summary>
    private static IEnumerable<Bullet> StillDecisive(GuidanceModel guidance, DecisiveAnswers decisive) => guidance.Questions
        .Where(question => question.Quantity is { } quantity ? decisive.Contains(quantity) : question.Findings.Any(decisive.Contains))
        .Select(question => new Bullet(
            question.Quantity is { } quantity ? quantity.Id : string.Join(", ", question.Findings.Where(decisive.Contains).Select(finding => finding.Id)),
            question.Text));

    /// <summary>A line for each red flag of a level: the open ones first, since those are what the level still hangs on.</summary>
    private static void AddWhyNot(Page page, TriageResult result, Urgency level)
    {
        var flags = result.WhyNot(level).RedFlags;
        if (flags.Count == 0)
        {
            return;
        }

        var name = $"'{Verdict.Of(level).Short}'";
        var open = flags.Count(flag => flag.Status == RedFlagStatus.Open);
        page.Section(
            open == 0 ? $"Why not {name}? Every sign of it is ruled out"
                : FormattableString.Invariant($"Not ruled out: {name}. {open} of {Words.Count(flags.Count, "sign", "signs")} of it could still hold"),
            flags.OrderByDescending(flag => flag.Status == RedFlagStatus.Open).Select(flag => new Bullet(Because(flag, result.Presentation), flag.RedFlag.Title)));
    }

    /// <summary>The first of the answers that settle a red flag, or that could still make it hold: all of them would fill several screens.</summary>
    private static string Because(RedFlagVerdict flag, Presentation answers)
    {
        if (flag.Status == RedFlagStatus.Open)
        {
            return $"open: {FirstOf([.. flag.Open])}";
        }

        var present = flag.SettledBy.Where(finding => answers[finding] == Answer.Present).ToList();
        var absent = flag.SettledBy.Except(present).ToList();
        var words = new List<string>();
        if (absent.Count > 0)
        {
            words.Add($"no: {FirstOf(absent)}");
        }

        if (present.Count > 0)
        {
            words.Add($"yes: {FirstOf(present)}");
        }

        return words.Count == 0 ? "never holds" : string.Join("; ", words);
    }

    private static string FirstOf(List<Finding> findings) => findings.Count <= ShownAnswers + 1
        ? Words.Labels(findings)
        : FormattableString.Invariant($"{Words.Labels(findings.Take(ShownAnswers))}; and {findings.Count - ShownAnswers} more");

    private static Page AddCounterfactuals(Page page, TriageResult result)
    {
        var search = result.Counterfactuals(MaxChanges);
        var (up, down) = (new List<Bullet>(), new List<Bullet>());
        var hasMore = false;
        foreach (var found in search)
        {
            var bullets = found.Direction == CounterfactualDirection.Up ? up : down;
            if (bullets.Count < ShownChanges)
            {
                bullets.Add(new Bullet(found.ToString()));
            }
            else
            {
                hasMore = true;
                if (up.Count >= ShownChanges && down.Count >= ShownChanges)
                {
                    break;
                }
            }
        }

        return page
            .Section("It would be more urgent", up)
            .Section("It would be less urgent", down)
            .Add(new Paragraph(Completeness(search, hasMore, up.Count + down.Count), Tone.Quiet));
    }

    private static string Completeness(Counterfactuals search, bool hasMore, int count) => (hasMore, search.IsComplete) switch
    {
        (true, true) => FormattableString.Invariant($"These are the first; there are more, but none needs more than {MaxChanges} other answers."),
        (true, false) => FormattableString.Invariant($"These are the first; there are more, and some need more than {MaxChanges} other answers."),
        (false, true) when count == 0 => "No other answers would change how urgent it is.",
        (false, true) => "No other smallest set of other answers would change how urgent it is.",
        (false, false) when count == 0 => FormattableString.Invariant($"Only more than {MaxChanges} other answers would change how urgent it is."),
        (false, false) => FormattableString.Invariant($"These are all with up to {MaxChanges} other answers; with more of them there are others."),
    };
}
