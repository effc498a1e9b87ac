namespace BackSpasms.Guidance;

/// <summary>A warning sign: while its condition holds, the urgency is at least its own.</summary>
public sealed class RedFlag : ContentItem
{
    /// <summary>Defines a red flag.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="urgency">How soon help is needed when it holds: above <see cref="BackSpasms.Guidance.Urgency.SelfCare"/>.</param>
    /// <param name="when">The condition under which it holds.</param>
    /// <param name="suspects">What it may be a sign of, in plain words.</param>
    /// <param name="whatToDo">What the person should do now.</param>
    /// <param name="citations">The sources.</param>
    /// <param name="title">A short title; where none is given, <paramref name="suspects"/>.</param>
    /// <param name="whatNotToDo">What the person should not do, if anything.</param>
    /// <param name="why">Why it matters, and how a disagreement between sources was settled.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urgency"/> is self-care or no urgency at all.</exception>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public RedFlag(
        string id,
        Urgency urgency,
        Condition when,
        string suspects,
        string whatToDo,
        IEnumerable<Citation> citations,
        string? title = null,
        string? whatNotToDo = null,
        string? why = null)
        : base(id, title ?? suspects, citations)
    {
        Urgency = urgency is Urgency.Routine or Urgency.Urgent or Urgency.Emergency
            ? urgency
            : throw new ArgumentOutOfRangeException(nameof(urgency), urgency, $"The urgency of red flag '{id}' must be Routine, Urgent or Emergency; it was {urgency}.");
        When = Require.NotNull(when, nameof(when));
        Suspects = Require.Text(suspects, nameof(suspects));
        WhatToDo = Require.Text(whatToDo, nameof(whatToDo));
        WhatNotToDo = whatNotToDo;
        Why = why;
    }

    /// <summary>How soon help is needed when it holds.</summary>
    public Urgency Urgency { get; }

    /// <summary>The condition under which it holds.</summary>
    public Condition When { get; }

    /// <summary>What it may be a sign of.</summary>
    public string Suspects { get; }

    /// <summary>What the person should do now.</summary>
    public string WhatToDo { get; }

    /// <summary>What the person should not do; null where there is nothing to say.</summary>
    public string? WhatNotToDo { get; }

    /// <summary>Why it matters; null where the title says it all.</summary>
    public string? Why { get; }
}
