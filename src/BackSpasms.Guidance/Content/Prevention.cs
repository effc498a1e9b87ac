namespace BackSpasms.Guidance;

/// <summary>Something that may make a next episode less likely.</summary>
public sealed class Prevention : ContentItem
{
    /// <summary>Defines a prevention.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="title">Its name, as a person reads it.</param>
    /// <param name="what">What it is, and what research says of it.</param>
    /// <param name="how">How to do it.</param>
    /// <param name="serves">The causes that it is for.</param>
    /// <param name="strength">How well it is supported.</param>
    /// <param name="citations">The sources.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public Prevention(
        string id,
        string title,
        string what,
        string how,
        IEnumerable<Cause> serves,
        EvidenceStrength strength,
        IEnumerable<Citation> citations)
        : base(id, title, citations)
    {
        What = Require.Text(what, nameof(what));
        How = Require.Text(how, nameof(how));
        Serves = Require.List(serves, nameof(serves));
        Strength = strength;
    }

    /// <summary>What it is, and what research says of it.</summary>
    public string What { get; }

    /// <summary>How to do it.</summary>
    public string How { get; }

    /// <summary>The causes that it is for.</summary>
    public IReadOnlyList<Cause> Serves { get; }

    /// <summary>How well it is supported.</summary>
    public EvidenceStrength Strength { get; }
}
