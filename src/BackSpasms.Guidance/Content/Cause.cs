namespace BackSpasms.Guidance;

/// <summary>
/// Something that may have brought the complaint about, with the findings that speak for and against it.
/// It is ranked by a score in words, never as a percentage, and it never lowers an urgency.
/// </summary>
public sealed class Cause : ContentItem
{
    /// <summary>Defines a cause.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="title">Its name, as a person reads it.</param>
    /// <param name="explanation">What it is and how it leads to the complaint.</param>
    /// <param name="supporting">The findings that speak for it.</param>
    /// <param name="opposing">The findings that speak against it.</param>
    /// <param name="citations">The sources.</param>
    /// <param name="regions">The places where it is felt, as told findings of the model; empty: anywhere.</param>
    /// <param name="codes">Codes in published classifications, if any.</param>
    /// <exception cref="ArgumentException">A text is missing, or a finding stands twice or on both sides.</exception>
    public Cause(
        string id,
        string title,
        string explanation,
        IEnumerable<WeightedFinding> supporting,
        IEnumerable<WeightedFinding> opposing,
        IEnumerable<Citation> citations,
        IEnumerable<Finding>? regions = null,
        IEnumerable<ClinicalCode>? codes = null)
        : base(id, title, citations)
    {
        Explanation = Require.Text(explanation, nameof(explanation));
        Supporting = Require.List(supporting, nameof(supporting));
        Opposing = Require.List(opposing, nameof(opposing));
        Regions = Require.List(regions ?? [], nameof(regions));
        Codes = Require.List(codes ?? [], nameof(codes));

        var weighed = new List<Finding>();
        foreach (var each in Supporting)
        {
            weighed.Add(each.Finding);
        }

        foreach (var each in Opposing)
        {
            weighed.Add(each.Finding);
        }

        if (Require.Twice(weighed) is { } twice)
        {
            throw new ArgumentException($"Finding '{twice}' is weighed more than once in cause '{id}'; weigh it once, for or against.", nameof(opposing));
        }
    }

    /// <summary>What it is and how it leads to the complaint.</summary>
    public string Explanation { get; }

    /// <summary>The findings that speak for it.</summary>
    public IReadOnlyList<WeightedFinding> Supporting { get; }

    /// <summary>The findings that speak against it.</summary>
    public IReadOnlyList<WeightedFinding> Opposing { get; }

    /// <summary>The places where it is felt; empty: anywhere.</summary>
    public IReadOnlyList<Finding> Regions { get; }

    /// <summary>Codes in published classifications; empty where none is given.</summary>
    public IReadOnlyList<ClinicalCode> Codes { get; }
}
