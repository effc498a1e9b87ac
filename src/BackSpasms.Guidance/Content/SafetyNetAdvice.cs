namespace BackSpasms.Guidance;

/// <summary>What to watch for, whatever the outcome, and how soon to get help when it happens.</summary>
public sealed class SafetyNetAdvice : ContentItem
{
    /// <summary>Defines a piece of safety-net advice.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="title">A short title.</param>
    /// <param name="urgency">How soon help is needed when it happens.</param>
    /// <param name="text">What to watch for and what to do.</param>
    /// <param name="citations">The sources.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public SafetyNetAdvice(string id, string title, Urgency urgency, string text, IEnumerable<Citation> citations)
        : base(id, title, citations)
    {
        Urgency = urgency;
        Text = Require.Text(text, nameof(text));
    }

    /// <summary>How soon help is needed when it happens.</summary>
    public Urgency Urgency { get; }

    /// <summary>What to watch for and what to do.</summary>
    public string Text { get; }
}
