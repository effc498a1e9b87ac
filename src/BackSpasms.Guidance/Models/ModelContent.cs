namespace BackSpasms.Guidance;

/// <summary>The checked content of a model, in declared order.</summary>
internal sealed record ModelContent(
    Vocabulary Vocabulary,
    Topic? About,
    IReadOnlyList<RedFlag> RedFlags,
    IReadOnlyList<Cause> Causes,
    Cause? DefaultCause,
    IReadOnlyList<Treatment> Treatments,
    IReadOnlyList<Prevention> Preventions,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<SafetyNetAdvice> SafetyNet,
    IReadOnlyList<Citation> Sources,
    Headlines Headlines,
    string Notice,
    Phrases Phrases,
    IReadOnlyList<GuidanceExtension> Extensions,
    IReadOnlyList<LanguageTexts> Texts,
    ModelComposition Composition)
{
    internal string Id => Vocabulary.ModelId;

    internal string Version => Vocabulary.ModelVersion;

    /// <summary>The conditions of red flags and of care, in declared order.</summary>
    internal IEnumerable<Condition> Conditions =>
        RedFlags.Select(flag => flag.When).Concat(
            Treatments.SelectMany(treatment => treatment.Options)
                .SelectMany(option => new[] { option.AvoidWhen, option.CheckFirstWhen, option.Phase.OpensEarlyWhen })
                .OfType<Condition>());
}
