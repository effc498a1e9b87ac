namespace BackSpasms.Guidance;

/// <summary>
/// Takes content in. Findings, quantities and sources that the content uses join by themselves, in order of first use;
/// add them by hand only to fix their order or to have one that nothing uses yet.
/// </summary>
/// <remarks>Not safe to share between threads; the model that is built from it is.</remarks>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
public abstract class ContentBuilder<TBuilder>
    where TBuilder : ContentBuilder<TBuilder>
{
    private protected ContentBuilder()
    {
    }

    internal ContentParts Parts { get; } = new();

    /// <summary>Adds a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    public TBuilder Add(Quantity quantity) => Add(Parts.Quantities, quantity, nameof(quantity));

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    public TBuilder Add(Finding finding) => Add(Parts.Findings, finding, nameof(finding));

    /// <summary>Adds a question, behind those that are there.</summary>
    /// <param name="question">The question.</param>
    public TBuilder Add(Question question) => Add(Parts.Questions, question, nameof(question));

    /// <summary>Adds a red flag.</summary>
    /// <param name="redFlag">The red flag.</param>
    public TBuilder Add(RedFlag redFlag) => Add(Parts.RedFlags, redFlag, nameof(redFlag));

    /// <summary>Adds a cause.</summary>
    /// <param name="cause">The cause.</param>
    public TBuilder Add(Cause cause) => Add(Parts.Causes, cause, nameof(cause));

    /// <summary>Adds a treatment. The causes that its options serve must be in the model too.</summary>
    /// <param name="treatment">The treatment.</param>
    public TBuilder Add(Treatment treatment) => Add(Parts.Treatments, treatment, nameof(treatment));

    /// <summary>Adds a prevention. The causes that it serves must be in the model too.</summary>
    /// <param name="prevention">The prevention.</param>
    public TBuilder Add(Prevention prevention) => Add(Parts.Preventions, prevention, nameof(prevention));

    /// <summary>Adds advice on what to watch for.</summary>
    /// <param name="advice">The advice.</param>
    public TBuilder Add(SafetyNetAdvice advice) => Add(Parts.SafetyNet, advice, nameof(advice));

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    public TBuilder Add(Citation source) => Add(Parts.Sources, source, nameof(source));

    /// <summary>Adds texts in another language.</summary>
    /// <param name="texts">The texts, by key.</param>
    public TBuilder Add(LanguageTexts texts) => Add(Parts.Texts, texts, nameof(texts));

    private protected TBuilder Add<T>(List<T> items, T item, string name)
        where T : class
    {
        items.Add(Require.NotNull(item, name));
        return (TBuilder)this;
    }
}
