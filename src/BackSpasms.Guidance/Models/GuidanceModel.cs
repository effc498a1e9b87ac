using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// Guidance put together and checked: findings, red flags, causes, care, questions and texts, with an id, a version and a digest.
/// Build one with <see cref="GuidanceModelBuilder"/>.
/// </summary>
/// <remarks>Immutable and safe to share between threads; build it once. Two models with the same <see cref="Digest"/> say the same.</remarks>
public sealed class GuidanceModel
{
    private readonly Lazy<ModelContent> _original;
    private readonly ModelContent? _shown;
    private readonly Lazy<ModelDiagrams> _diagrams;
    private readonly Lazy<ModelConditions> _conditions;
    private readonly Lazy<string> _digest;

    /// <summary>Makes a model of checked content.</summary>
    /// <param name="content">The checked content.</param>
    /// <param name="diagramBudget">How many nodes the diagrams may have.</param>
    /// <param name="rules">The rules of the content; only a test gives other ones, to plant a defect that the proofs must find.</param>
    internal GuidanceModel(ModelContent content, int diagramBudget, RedFlagRules? rules = null)
        : this(content.Vocabulary, rules ?? new RedFlagRules(content.Vocabulary, content.RedFlags), () => content, diagramBudget)
    {
    }

    /// <summary>Makes a model that reads its whole content when somebody first asks for more than an urgency.</summary>
    /// <param name="vocabulary">The vocabulary of the content.</param>
    /// <param name="rules">The rules of its red flags.</param>
    /// <param name="content">Makes the checked content, with the same vocabulary.</param>
    /// <param name="diagramBudget">How many nodes the diagrams may have.</param>
    internal GuidanceModel(Vocabulary vocabulary, RedFlagRules rules, Func<ModelContent> content, int diagramBudget)
    {
        var original = new Lazy<ModelContent>(content);
        Vocabulary = vocabulary;
        Rules = rules;
        _original = original;
        _digest = new Lazy<string>(() => CanonicalJson.DigestOf(ModelJson.PartsOf(original.Value)));
        _diagrams = new Lazy<ModelDiagrams>(() => new ModelDiagrams(original.Value, diagramBudget));
        _conditions = new Lazy<ModelConditions>(() => new ModelConditions(original.Value));
    }

    /// <summary>The same model with other texts.</summary>
    private GuidanceModel(GuidanceModel model, ModelContent shown)
    {
        Vocabulary = shown.Vocabulary;
        Rules = model.Rules;
        _shown = shown;
        _original = model._original;
        _digest = model._digest;
        _diagrams = model._diagrams;
        _conditions = model._conditions;
    }

    /// <summary>The stable id, such as <c>back-spasms</c>.</summary>
    public string Id => Vocabulary.ModelId;

    /// <summary>The version of the content, such as <c>1.0.0</c>.</summary>
    public string Version => Vocabulary.ModelVersion;

    /// <summary>
    /// <c>sha256:</c> and 64 hexadecimal digits over the canonical JSON (RFC 8785) of the whole content: the same content has the same digest on every
    /// machine and target framework.
    /// </summary>
    public string Digest => _digest.Value;

    /// <summary>What the guidance is about; null where the model does not say.</summary>
    public Topic? About => Content.About;

    /// <summary>The findings and quantities of which a presentation can speak.</summary>
    public Vocabulary Vocabulary { get; }

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

    /// <summary>The extensions on the guidance, in the order of their ids.</summary>
    public IReadOnlyList<GuidanceExtension> Extensions => Content.Extensions;

    /// <summary>The language of the texts, as it was asked for; null for the texts as they were written.</summary>
    public string? Language { get; private init; }

    /// <summary>The languages, other than the one that it is written in, in which the model has texts.</summary>
    public IReadOnlyList<string> Languages => [.. Original.Texts.Select(texts => texts.Language).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The keys of all texts that can be in another language, such as <c>red-flag/cauda-equina/title</c>.</summary>
    public IReadOnlyList<string> TextKeys => ModelTexts.KeysOf(Original);

    /// <summary>The content as it is shown: in a language, with the numbers of a place.</summary>
    internal ModelContent Content => _shown ?? Original;

    /// <summary>The content as it was written.</summary>
    internal ModelContent Original => _original.Value;

    internal LocalServices? Services { get; private init; }

    internal Phrases Phrases => Content.Phrases;

    internal RedFlagRules Rules { get; }

    /// <summary>The diagrams of the model, made when a question first needs them.</summary>
    internal ModelDiagrams Diagrams => _diagrams.Value;

    /// <summary>The conditions of the content, made ready when details are first asked for.</summary>
    internal ModelConditions Conditions => _conditions.Value;

    /// <summary>Room for what triage prepares once for all details of this model's results; only triage knows what it is.</summary>
    internal object? Prepared { get; set; }

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
    public GuidanceModel WithLocalServices(LocalServices services) => Shown(Language, Require.NotNull(services, nameof(services)));

    /// <summary>
    /// The same guidance in another language. Id, version, digest and every outcome stay the same; a text that is missing in that language stays as it was
    /// written (see <see cref="MissingTexts"/>).
    /// </summary>
    /// <param name="language">The language tag, such as <c>de</c>; for <c>de-CH</c>, texts in <c>de</c> stand in.</param>
    /// <exception cref="ArgumentException">The tag is missing.</exception>
    public GuidanceModel InLanguage(string language) => Shown(Require.Text(language, nameof(language)), Services);

    /// <summary>The keys of the texts that a language lacks.</summary>
    /// <param name="language">The language tag, such as <c>de</c>.</param>
    /// <exception cref="ArgumentException">The tag is missing.</exception>
    public IReadOnlyList<string> MissingTexts(string language)
    {
        var texts = ModelTexts.Of(Original, Require.Text(language, nameof(language)));
        return [.. TextKeys.Where(key => !texts.ContainsKey(key))];
    }

    /// <summary>
    /// The guidance with more: an extension can add content, and only ever raises an urgency. Extensions compose, and their order changes nothing.
    /// The version says what it is made of, such as <c>1.0.0+acme.1.2.0</c>.
    /// </summary>
    /// <param name="id">The id of the extension, which is the prefix of all its ids, such as <c>acme</c>.</param>
    /// <param name="version">The version of the extension, such as <c>1.2.0</c>.</param>
    /// <param name="add">Adds the content.</param>
    /// <exception cref="GuidanceException">The content cannot extend this guidance; the exception has everything that is wrong with it.</exception>
    public GuidanceModel Extend(string id, string version, Action<GuidanceExtensionBuilder> add)
    {
        var builder = new GuidanceExtensionBuilder();
        Require.NotNull(add, nameof(add))(builder);
        var extension = new GuidanceExtension(Require.Text(id, nameof(id)), Require.Text(version, nameof(version)));
        return Extend(extension, builder.Parts.Copy());
    }

    /// <summary>Writes the whole content as one JSON object; <see cref="Digest"/> is taken over the canonical form of the same object.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(Utf8JsonWriter writer) => ModelJson.Of(Original).WriteTo(Require.NotNull(writer, nameof(writer)));

    /// <summary>The whole guidance on one Markdown page: the decision table, causes, care, questions and sources. Lines end with a line feed.</summary>
    public string ToMarkdown() => ModelMarkdown.Of(this);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    internal GuidanceModel Extend(GuidanceExtension extension, ContentParts parts) => Original.Composition.With(extension, parts).Build().Shown(Language, Services);

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

    /// <summary>The same model with its texts shown otherwise.</summary>
    private GuidanceModel Shown(string? language, LocalServices? services)
    {
        var content = Original;
        if (language is not null)
        {
            var texts = ModelTexts.Of(Original, language);
            content = ContentRewriter.Rewrite(content, (key, text) => texts.TryGetValue(key, out var translated) ? translated : text);
        }

        if (services is not null)
        {
            var phrases = content.Phrases;
            content = ContentRewriter.Rewrite(content, (_, text) => services.Apply(text, phrases));
        }

        return new GuidanceModel(this, content) { Language = language, Services = services };
    }

    /// <summary>What is known of a condition of this model's content, exactly.</summary>
    internal Truth TruthOf(Condition condition, Presentation presentation)
    {
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(Vocabulary)];
        return TruthOf(Conditions[condition], presentation, new Literals(Vocabulary, presentation, room));
    }

    /// <summary>The same where the literals of the presentation have been read.</summary>
    internal Truth TruthOf(ModelCondition condition, Presentation presentation, in Literals literals) =>
        condition.IsExact ? literals.TruthOf(condition.Gate) : Diagrams.TruthOf(condition.When, presentation);
}
