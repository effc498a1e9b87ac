namespace BackSpasms.Guidance;

/// <summary>How urgent a presentation is over all completions of its open answers.</summary>
/// <param name="AtLeast">The least over everything that is open.</param>
/// <param name="LeastAtWorst">The least over what is not asked, with each unsure answer at its worst.</param>
/// <param name="AtMost">The greatest over everything that is open.</param>
internal readonly record struct UrgencyBounds(Urgency AtLeast, Urgency LeastAtWorst, Urgency AtMost);
