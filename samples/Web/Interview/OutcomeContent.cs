namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What an outcome says to a person, and in which order.</summary>
public sealed class OutcomeContent(TriageResult result)
{
    /// <summary>What holds, and what cannot be ruled out with 'I don't know'; the most urgent first.</summary>
    private List<Reason> Decided { get; } =
        [.. result.Reasons.Where(reason => reason.Status == RedFlagStatus.Holds || reason.CouldNotBeRuledOut).OrderByDescending(reason => reason.RedFlag.Urgency)];

    /// <summary>The reasons that make the outcome what it is.</summary>
    internal IReadOnlyList<Reason> Decisive => [.. Decided.Where(reason => reason.RedFlag.Urgency == Decided[0].RedFlag.Urgency)];

    internal IReadOnlyList<Reason> LessUrgent => [.. Decided.Except(Decisive)];

    /// <summary>What to do, said by the most urgent reasons only: beside an emergency, 'book an appointment' would contradict it.</summary>
    internal IEnumerable<(string WhatToDo, string? WhatNotToDo)> Instructions => Decisive
        .Select(reason => (reason.RedFlag.WhatToDo, reason.RedFlag.WhatNotToDo))
        .DistinctBy(each => each.WhatToDo);

    // Neither causes nor care beside an emergency or help today: a harmless explanation would reassure where nothing is reassuring.
    internal CarePlan? Plan => result.Match<CarePlan?>(
        emergency: _ => null,
        urgent: _ => null,
        routine: routine => routine.Plan,
        selfCare: selfCare => selfCare.Plan,
        incomplete: _ => null);

    internal IReadOnlyList<(string Heading, IReadOnlyList<string> Changes)> Changes { get; } =
        [.. result.Counterfactuals(1)
            .Where(each => each.Changes.Count == 1)
            .GroupBy(each => (each.Direction, Urgency: each.Direction == CounterfactualDirection.Up ? each.Range.AtLeast : each.Range.AtMost))
            .OrderByDescending(group => group.Key.Urgency)
            .Select(group => (Heading(group.Key.Direction, group.Key.Urgency), (IReadOnlyList<string>)[.. group.Select(each => each.Changes[0].ToString())]))];

    internal IReadOnlyList<Citation> Sources =>
        [.. Decided.SelectMany(reason => reason.RedFlag.Citations)
            .Concat(Plan is null ? [] : new[] { Plan.Now, Plan.Later, Plan.CheckFirst, Plan.Avoid }.SelectMany(steps => steps).SelectMany(step => step.Option.Citations))
            .Concat(Plan is null ? [] : result.Prevention.SelectMany(prevention => prevention.Citations))
            .Concat(result.SafetyNet.SelectMany(advice => advice.Citations))
            .Distinct()];

    private static string Heading(CounterfactualDirection direction, Urgency urgency) => (direction, urgency) switch
    {
        (CounterfactualDirection.Up, Urgency.Emergency) => "It would be an emergency",
        (CounterfactualDirection.Up, Urgency.Urgent) => "You would have to be seen today, or sooner",
        (CounterfactualDirection.Up, _) => "You would need an appointment, or help sooner",
        _ => $"It would be no more urgent than {Verdict.Of(urgency).Short}",
    };
}
