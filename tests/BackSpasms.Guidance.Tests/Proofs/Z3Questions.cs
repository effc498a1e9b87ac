namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>The safety properties of a model and the range of a presentation, put to z3: asked first, and read from its answers afterwards.</summary>
internal static class Z3Questions
{
    private static readonly Urgency[] Levels = [Urgency.Emergency, Urgency.Urgent, Urgency.Routine];

    internal static Func<bool[], bool> RedFlagsOnlyRaise(Z3 z3, GuidanceModel guidance)
    {
        // Where more present lowers an urgency, one of the single steps from the one to the other does.
        var lowered = Levels.Select(level => z3.CanBe(
            Z3.OnlyMorePresent(guidance),
            Z3.AtLeast(guidance, level),
            Z3.Not(Z3.AtLeast(guidance, level, Z3.Raised)))).ToList();
        return answers => !lowered.Exists(question => answers[question]);
    }

    internal static Func<bool[], bool> EveryUrgencyIsReachable(Z3 z3, GuidanceModel guidance)
    {
        var reached = Levels.Append(Urgency.SelfCare).Select(level => z3.CanBe(
            level == Urgency.SelfCare ? "true" : Z3.AtLeast(guidance, level),
            Above(guidance, level))).ToList();
        return answers => reached.TrueForAll(question => answers[question]);
    }

    internal static Func<bool[], bool> EveryRedFlagDecides(Z3 z3, GuidanceModel guidance)
    {
        var decides = guidance.RedFlags.Select(flag => z3.CanBe(Z3.Of(flag.When), Above(guidance, flag.Urgency))).ToList();
        return answers => decides.TrueForAll(question => answers[question]);
    }

    internal static Func<bool[], (Urgency AtLeast, Urgency AtMost)> Range(Z3 z3, GuidanceModel guidance, Presentation presentation)
    {
        var known = Z3.Known(presentation);
        var reached = Levels.Select(level => (Level: level, Question: z3.CanBe(known, Z3.AtLeast(guidance, level)))).ToList();
        var missed = Levels.Select(level => (Level: level, Question: z3.CanBe(known, Z3.Not(Z3.AtLeast(guidance, level))))).ToList();
        return answers => (
            missed.Where(each => !answers[each.Question]).Select(each => each.Level).DefaultIfEmpty(Urgency.SelfCare).Max(),
            reached.Where(each => answers[each.Question]).Select(each => each.Level).DefaultIfEmpty(Urgency.SelfCare).Max());
    }

    /// <summary>Nothing more urgent than a level.</summary>
    private static string Above(GuidanceModel guidance, Urgency level) =>
        level == Urgency.Emergency ? "true" : Z3.Not(Z3.AtLeast(guidance, level + 1));
}
