namespace BackSpasms.Guidance;

/// <summary>What the guidance is about: the condition itself, explained.</summary>
public sealed class Topic : ContentItem
{
    /// <summary>Defines what the guidance is about.</summary>
    /// <param name="id">Stable kebab-case id.</param>
    /// <param name="title">The name of the condition.</param>
    /// <param name="explanation">What it is, in plain words.</param>
    /// <param name="citations">The sources.</param>
    /// <param name="codes">Codes of the whole condition, if any.</param>
    public Topic(string id, string title, string explanation, IEnumerable<Citation> citations, IEnumerable<ClinicalCode>? codes = null)
        : base(id, title, citations)
    {
        Explanation = Require.Text(explanation, nameof(explanation));
        Codes = Require.List(codes ?? [], nameof(codes));
    }

    /// <summary>What it is, in plain words.</summary>
    public string Explanation { get; }

    /// <summary>Codes of the whole condition; empty where none is given.</summary>
    public IReadOnlyList<ClinicalCode> Codes { get; }
}
