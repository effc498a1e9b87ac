namespace BackSpasms.Guidance;

/// <summary>Puts a whole model together.</summary>
public sealed class GuidanceModelBuilder : ContentBuilder<GuidanceModelBuilder>
{
    private readonly ModelFrame _frame;

    /// <summary>Starts a model.</summary>
    /// <param name="id">Stable kebab-case id, such as <c>back-spasms</c>.</param>
    /// <param name="version">The version of the content, such as <c>1.0.0</c>.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public GuidanceModelBuilder(string id, string version) =>
        _frame = new ModelFrame(Require.Text(id, nameof(id)), Require.Text(version, nameof(version)));

    /// <summary>How many nodes the diagrams of the model may have.</summary>
    internal int DiagramBudget
    {
        get => _frame.DiagramBudget;
        set => _frame.DiagramBudget = value;
    }

    /// <summary>Says what the guidance is about.</summary>
    /// <param name="topic">The condition, explained.</param>
    public GuidanceModelBuilder About(Topic topic)
    {
        _frame.About = Require.NotNull(topic, nameof(topic));
        return this;
    }

    /// <summary>Names the cause for which care is offered when no cause is likely or possible.</summary>
    /// <param name="cause">A cause that is added too.</param>
    public GuidanceModelBuilder DefaultCause(Cause cause)
    {
        _frame.DefaultCause = Require.NotNull(cause, nameof(cause));
        return this;
    }

    /// <summary>Sets the first sentence of each outcome; without it, <see cref="Headlines.General"/>.</summary>
    /// <param name="headlines">The sentences.</param>
    public GuidanceModelBuilder WithHeadlines(Headlines headlines)
    {
        _frame.Headlines = Require.NotNull(headlines, nameof(headlines));
        return this;
    }

    /// <summary>Sets the notice that stands under every outcome; without it, one that says that this is guidance and no diagnosis.</summary>
    /// <param name="notice">What the guidance is and what it is not.</param>
    /// <exception cref="ArgumentException">The text is missing.</exception>
    public GuidanceModelBuilder WithNotice(string notice)
    {
        _frame.Notice = Require.Text(notice, nameof(notice));
        return this;
    }

    /// <summary>Checks the content and builds the model. The builder can go on and build another.</summary>
    /// <exception cref="GuidanceException">The content makes no model; the exception has everything that is wrong with it.</exception>
    public GuidanceModel Build() => Composition().Build();

    /// <summary>Content that has been checked before.</summary>
    internal ModelContent CheckedContent(Vocabulary vocabulary) => Composition().CheckedContent(vocabulary);

    private ModelComposition Composition() => new(_frame.Copy(), Parts.Copy(), []);
}
