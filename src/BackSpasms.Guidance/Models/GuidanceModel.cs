using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// Guidance put together and checked: findings, red flags, causes, care, questions and texts, with an id, a version and a digest.
/// Build one with <see cref="GuidanceModelBuilder"/>.
/// </summary>
/// <remarks>Immutable and safe to share between threads; build it once. Two models with the same <see cref="Digest"/> say the same.</remarks>
public sealed class GuidanceModel
{
    private readonly Lazy<ModelDiagrams> _diagrams;
    private readonly Lazy<string> _digest;

    /// <summary>Makes a model of checked content.</summary>
    /// <param name="content">The checked content.</param>
    /// <param name="diagramBudget">How many nodes the diagrams may have.</param>
    /// <param name="rules">The rules of the content; only a test gives other ones, to plant a defect that the proofs must find.</param>
    internal GuidanceModel(ModelContent content, int diagramBudget, RedFlagRules? rules = null)
        : this(
            content,
            rules ?? new RedFlagRules(content),
            new Lazy<string>(() => CanonicalJson.DigestOf(ModelJson.Of(content))),
            new Lazy<ModelDiagrams>(() => new ModelDiagrams(content, diagramBudget)))
    {
    }

    private GuidanceModel(ModelContent content, RedFlagRules rules, Lazy<string> digest, Lazy<ModelDiagrams> diagrams)
    {
        Content = content;
        _digest = digest;
        Rules = rules;
        _diagrams = diagrams;
    }

    /// <summary>The stable id, such as <c>back-spasms</c>.</summary>
    public string Id => Content.Id;

    /// <summary>The version of the content, such as <c>1.0.0</c>.</summary>
    public string Version => Content.Version;

    /// <summary>
    /// <c>sha256:</c> and 64 hexadecimal digits over the canonical JSON (RFC 8785) of the whole content: the same content has the same digest on every
    /// machine and target framework.
    /// </summary>
    public string Digest => _digest.Value;

    /// <summary>What the guidance is about; null where the model does not say.</summary>
    public Topic? About => Content.About;

    /// <summary>The findings and quantities of which a presentation can speak.</summary>
    public Vocabulary Vocabulary => Content.Vocabulary;

    /// <summary>The red flags, in declared order.</summary>
    public IReadOnlyList<RedFlag> RedFlags => Content.RedFlags;

    /// <summary>The causes, in declared order.</summary>
    public IReadOnlyList<Cause> Causes => Content.Causes;

    /// <summary>The cause for which care is offered when no cause is likely or possible; null where the model names none.</summary>
    public Cause? DefaultCause => Content.DefaultCause;

    /// <summary>The treatments, in declared order.</summary>
    public IReadOnlyList<Treatment> Treatments => Content.Treatments;

    /// <summary>The preventions, in declared order.</summary>
    public IReadOnlyList<Prevention> Preventions => Content.Preventions;

    /// <summary>The questions, in the order of asking.</summary>
    public IReadOnlyList<Question> Questions => Content.Questions;

    /// <summary>What to watch for, whatever the outcome.</summary>
    public IReadOnlyList<SafetyNetAdvice> SafetyNet => Content.SafetyNet;

    /// <summary>The sources of all content, in order of first use.</summary>
    public IReadOnlyList<Citation> Sources => Content.Sources;

    /// <summary>The first sentence of each outcome.</summary>
    public Headlines Headlines => Content.Headlines;

    /// <summary>What the guidance is and what it is not; stands under every outcome.</summary>
    public string Notice => Content.Notice;

    internal ModelContent Content { get; }

    internal RedFlagRules Rules { get; }

    /// <summary>The diagrams of the model, made when a question first needs them.</summary>
    internal ModelDiagrams Diagrams => _diagrams.Value;

    /// <summary>Carries answers over to this model: what it does not know is left out, what it has more is not asked.</summary>
    /// <param name="presentation">A presentation of any model.</param>
    public Presentation Rebind(Presentation presentation)
    {
        Require.NotNull(presentation, nameof(presentation));
        if (presentation.Vocabulary == Vocabulary)
        {
            return presentation;
        }

        var rebound = Presentation.Empty(Vocabulary);
        foreach (var finding in Vocabulary.Findings.Where(finding => finding.IsTold))
        {
            if (presentation.Vocabulary.FindFinding(finding.Id) is { } same && same == finding)
            {
                rebound = rebound.With(finding, presentation[same]);
            }
        }

        foreach (var quantity in Vocabulary.Quantities)
        {
            if (presentation.Vocabulary.FindQuantity(quantity.Id) is { } same && same == quantity)
            {
                rebound = rebound.With(quantity, presentation[same]);
            }
        }

        return rebound;
    }

    /// <summary>
    /// The same guidance with the numbers of a place in its texts: <c>999</c> instead of 'your local emergency number'.
    /// Id, version, digest and every outcome stay the same.
    /// </summary>
    /// <param name="services">The numbers of the place.</param>
    public GuidanceModel WithLocalServices(LocalServices services) =>
        new(Content.WithTexts(Require.NotNull(services, nameof(services)).Apply), Rules, _digest, _diagrams);

    /// <summary>Writes the whole content as one JSON object; <see cref="Digest"/> is taken over the canonical form of the same object.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(Utf8JsonWriter writer) => ModelJson.Of(Content).WriteTo(Require.NotNull(writer, nameof(writer)));

    /// <summary>The whole guidance on one Markdown page: the decision table, causes, care, questions and sources. Lines end with a line feed.</summary>
    public string ToMarkdown() => ModelMarkdown.Of(this);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    /// <summary>Refuses a presentation of another vocabulary, by name.</summary>
    internal void Accept(Presentation presentation)
    {
        Require.NotNull(presentation, nameof(presentation));
        if (!ReferenceEquals(presentation.Vocabulary, Vocabulary) && presentation.Vocabulary != Vocabulary)
        {
            throw new ArgumentException(
                $"The presentation speaks the vocabulary of {presentation.Vocabulary}, not of {Vocabulary}; carry it over with Rebind first.",
                nameof(presentation));
        }
    }

    /// <summary>What is known of a condition of this model's content, exactly.</summary>
    internal Truth TruthOf(Condition condition, Presentation presentation) =>
        Rules.IsSimple(condition) ? ConditionEvaluation.TruthOf(condition, presentation) : Diagrams.TruthOf(condition, presentation);
}
