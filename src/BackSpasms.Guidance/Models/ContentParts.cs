namespace BackSpasms.Guidance;

/// <summary>Content as it was added, before it is checked.</summary>
internal sealed class ContentParts
{
    internal List<Quantity> Quantities { get; } = [];

    internal List<Finding> Findings { get; } = [];

    internal List<Question> Questions { get; } = [];

    internal List<RedFlag> RedFlags { get; } = [];

    internal List<Cause> Causes { get; } = [];

    internal List<Treatment> Treatments { get; } = [];

    internal List<Prevention> Preventions { get; } = [];

    internal List<SafetyNetAdvice> SafetyNet { get; } = [];

    internal List<Citation> Sources { get; } = [];

    internal List<Caution> Cautions { get; } = [];

    internal List<LanguageTexts> Texts { get; } = [];

    /// <summary>A copy that later additions do not reach.</summary>
    internal ContentParts Copy()
    {
        var copy = new ContentParts();
        copy.Append(this);
        return copy;
    }

    internal void Append(ContentParts other)
    {
        Quantities.AddRange(other.Quantities);
        Findings.AddRange(other.Findings);
        Questions.AddRange(other.Questions);
        RedFlags.AddRange(other.RedFlags);
        Causes.AddRange(other.Causes);
        Treatments.AddRange(other.Treatments);
        Preventions.AddRange(other.Preventions);
        SafetyNet.AddRange(other.SafetyNet);
        Sources.AddRange(other.Sources);
        Cautions.AddRange(other.Cautions);
        Texts.AddRange(other.Texts);
    }
}
