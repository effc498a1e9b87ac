namespace BackSpasms.Guidance;

/// <summary>
/// Puts content together. Findings, quantities and sources that the content uses join by themselves, in order of first use;
/// add them by hand only to fix their order or to have one that nothing uses yet.
/// </summary>
/// <remarks>Not safe to share between threads; the model that it builds is.</remarks>
public sealed class GuidanceModelBuilder
{
    private readonly List<Quantity> _quantities = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Question> _questions = [];
    private readonly List<RedFlag> _redFlags = [];
    private readonly List<Cause> _causes = [];
    private readonly List<Treatment> _treatments = [];
    private readonly List<Prevention> _preventions = [];
    private readonly List<SafetyNetAdvice> _safetyNet = [];
    private readonly List<Citation> _sources = [];
    private readonly string _id;
    private readonly string _version;
    private Topic? _about;
    private Cause? _defaultCause;
    private Headlines? _headlines;
    private string? _notice;

    /// <summary>Starts a model.</summary>
    /// <param name="id">Stable kebab-case id, such as <c>back-spasms</c>.</param>
    /// <param name="version">The version of the content, such as <c>1.0.0</c>.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public GuidanceModelBuilder(string id, string version)
    {
        _id = Require.Text(id, nameof(id));
        _version = Require.Text(version, nameof(version));
    }

    /// <summary>How many nodes the diagrams of the model may have.</summary>
    internal int DiagramBudget { get; set; } = DecisionDiagrams.DefaultBudget;

    /// <summary>Adds a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    public GuidanceModelBuilder Add(Quantity quantity) => Add(_quantities, quantity, nameof(quantity));

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    public GuidanceModelBuilder Add(Finding finding) => Add(_findings, finding, nameof(finding));

    /// <summary>Adds a question, behind those that are there.</summary>
    /// <param name="question">The question.</param>
    public GuidanceModelBuilder Add(Question question) => Add(_questions, question, nameof(question));

    /// <summary>Adds a red flag.</summary>
    /// <param name="redFlag">The red flag.</param>
    public GuidanceModelBuilder Add(RedFlag redFlag) => Add(_redFlags, redFlag, nameof(redFlag));

    /// <summary>Adds a cause.</summary>
    /// <param name="cause">The cause.</param>
    public GuidanceModelBuilder Add(Cause cause) => Add(_causes, cause, nameof(cause));

    /// <summary>Adds a treatment. The causes that its options serve must be added too.</summary>
    /// <param name="treatment">The treatment.</param>
    public GuidanceModelBuilder Add(Treatment treatment) => Add(_treatments, treatment, nameof(treatment));

    /// <summary>Adds a prevention. The causes that it serves must be added too.</summary>
    /// <param name="prevention">The prevention.</param>
    public GuidanceModelBuilder Add(Prevention prevention) => Add(_preventions, prevention, nameof(prevention));

    /// <summary>Adds advice on what to watch for.</summary>
    /// <param name="advice">The advice.</param>
    public GuidanceModelBuilder Add(SafetyNetAdvice advice) => Add(_safetyNet, advice, nameof(advice));

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    public GuidanceModelBuilder Add(Citation source) => Add(_sources, source, nameof(source));

    /// <summary>Says what the guidance is about.</summary>
    /// <param name="topic">The condition, explained.</param>
    public GuidanceModelBuilder About(Topic topic)
    {
        _about = Require.NotNull(topic, nameof(topic));
        return this;
    }

    /// <summary>Names the cause for which care is offered when no cause is likely or possible.</summary>
    /// <param name="cause">A cause that is added too.</param>
    public GuidanceModelBuilder DefaultCause(Cause cause)
    {
        _defaultCause = Require.NotNull(cause, nameof(cause));
        return this;
    }

    /// <summary>Sets the first sentence of each outcome; without it, <see cref="Headlines.General"/>.</summary>
    /// <param name="headlines">The sentences.</param>
    public GuidanceModelBuilder WithHeadlines(Headlines headlines)
    {
        _headlines = Require.NotNull(headlines, nameof(headlines));
        return this;
    }

    /// <summary>Sets the notice that stands under every outcome; without it, one that says that this is guidance and no diagnosis.</summary>
    /// <param name="notice">What the guidance is and what it is not.</param>
    /// <exception cref="ArgumentException">The text is missing.</exception>
    public GuidanceModelBuilder WithNotice(string notice)
    {
        _notice = Require.Text(notice, nameof(notice));
        return this;
    }

    /// <summary>Checks the content and builds the model. The builder can go on and build another.</summary>
    /// <exception cref="GuidanceException">The content makes no model; the exception has everything that is wrong with it.</exception>
    public GuidanceModel Build()
    {
        var used = new UsedContent(_quantities, _findings, _sources);
        used.AddAll(_about, _questions, _redFlags, _causes, _treatments, _preventions, _safetyNet);

        var check = new ModelCheck(_id, _version);
        check.Vocabulary(used.Quantities, used.Findings);
        check.Unique("source", used.Sources, source => source.Id);
        check.Unique("question", _questions, question => question.Id);
        check.Unique("red flag", _redFlags, flag => flag.Id);
        check.Unique("cause", _causes, cause => cause.Id);
        check.Unique("treatment", _treatments, treatment => treatment.Id);
        check.Unique("treatment option", _treatments.SelectMany(treatment => treatment.Options), option => option.Id);
        check.Unique("prevention", _preventions, prevention => prevention.Id);
        check.Unique("safety-net advice", _safetyNet, advice => advice.Id);
        check.KnownCauses(_causes, _treatments, _preventions, _defaultCause);
        check.ThrowIfAny();

        var content = new ModelContent(
            _id,
            _version,
            new Vocabulary(_id, _version, used.Quantities, used.Findings),
            _about,
            Array.AsReadOnly(_redFlags.ToArray()),
            Array.AsReadOnly(_causes.ToArray()),
            _defaultCause,
            Array.AsReadOnly(_treatments.ToArray()),
            Array.AsReadOnly(_preventions.ToArray()),
            Array.AsReadOnly(_questions.ToArray()),
            Array.AsReadOnly(_safetyNet.ToArray()),
            Array.AsReadOnly(used.Sources.ToArray()),
            _headlines ?? Headlines.General,
            _notice ?? "This is guidance, not a diagnosis, and not a medical device. If you are worried, get medical help.");
        return new GuidanceModel(content, DiagramBudget);
    }

    private GuidanceModelBuilder Add<T>(List<T> items, T item, string name)
        where T : class
    {
        items.Add(Require.NotNull(item, name));
        return this;
    }
}
