namespace BackSpasms.Guidance;

/// <summary>A kind of care, with one or more <see cref="TreatmentOption">options</see> of which each has its own time and conditions.</summary>
public sealed class Treatment : ContentItem
{
    /// <summary>Defines a treatment.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="title">Its name, as a person reads it.</param>
    /// <param name="what">What it is.</param>
    /// <param name="why">Why it may help, and what it cannot do.</param>
    /// <param name="options">One option or more.</param>
    /// <param name="citations">The sources.</param>
    /// <exception cref="ArgumentException">A text is missing, or there is no option.</exception>
    public Treatment(string id, string title, string what, string why, IEnumerable<TreatmentOption> options, IEnumerable<Citation> citations)
        : base(id, title, citations)
    {
        What = Require.Text(what, nameof(what));
        Why = Require.Text(why, nameof(why));
        Options = Require.List(options, nameof(options));
        if (Options.Count == 0)
        {
            throw new ArgumentException($"Treatment '{id}' needs at least one option; none was given.", nameof(options));
        }
    }

    /// <summary>What it is.</summary>
    public string What { get; }

    /// <summary>Why it may help, and what it cannot do.</summary>
    public string Why { get; }

    /// <summary>The options, in declared order; never empty.</summary>
    public IReadOnlyList<TreatmentOption> Options { get; }
}
