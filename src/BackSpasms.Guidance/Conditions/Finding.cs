namespace BackSpasms.Guidance;

/// <summary>
/// Something that is present or absent in a person: the simplest <see cref="Condition"/>. A finding is either <em>told</em> (the person is asked)
/// or a <em>threshold</em> of a <see cref="BackSpasms.Guidance.Quantity"/> (age 50 or over), which follows from the number and is never set by itself.
/// </summary>
/// <remarks>Two findings are equal when they have the same id and measure the same thing; their wording does not count, so translations are equal.</remarks>
public sealed class Finding : Condition
{
    /// <summary>Defines a finding that is asked.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension. Apps store it: never change it.</param>
    /// <param name="label">A few words for lists and reasons, in lower case, such as <c>numbness between the legs</c>.</param>
    /// <param name="question">The question as a lay person is asked it, answered with yes, no or 'I don't know'.</param>
    /// <param name="clarification">What the question includes and leaves out, where a lay person could get it wrong.</param>
    /// <param name="group">What the finding is about, such as <c>nerve</c>; for ordering and headings only.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public Finding(string id, string label, string question, string? clarification = null, string? group = null)
    {
        Id = Require.Text(id, nameof(id));
        Label = Require.Text(label, nameof(label));
        Question = Require.Text(question, nameof(question));
        Clarification = clarification;
        Group = group;
    }

    internal Finding(string id, string label, Quantity quantity, Threshold threshold)
        : this(id, label, quantity.Question, quantity.Clarification, quantity.Id)
    {
        Quantity = quantity;
        Threshold = threshold;
    }

    /// <summary>The stable id, such as <c>saddle-numbness</c>.</summary>
    public string Id { get; }

    /// <summary>A few words for lists and reasons.</summary>
    public string Label { get; }

    /// <summary>The question as a lay person is asked it. For a threshold: the question of its quantity.</summary>
    public string Question { get; }

    /// <summary>What the question includes and leaves out; null where the question says it all.</summary>
    public string? Clarification { get; }

    /// <summary>What the finding is about; null where it has no group.</summary>
    public string? Group { get; }

    /// <summary>The quantity of which this is a threshold; null for a told finding.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The threshold on <see cref="Quantity"/>; null for a told finding.</summary>
    public Threshold? Threshold { get; }

    /// <summary>Whether the person is asked this finding itself, rather than a number from which it follows.</summary>
    public bool IsTold => Quantity is null;

    /// <summary>Where it stood in the vocabulary in which it was last looked up: a hint that is checked before it is used.</summary>
    internal int LastBit { get; set; } = -1;

    internal override int TermCount => 1;

    internal override int Depth => 1;

    internal override string Text(Func<Finding, string> name) => name(this);

    internal override void Collect(Action<Finding> visit) => visit(this);

    internal override Condition Map(Func<Finding, Finding> map) => map(this);

    /// <summary>Whether the other finding also reads the same, not only means the same.</summary>
    internal bool HasSameWording(Finding other) =>
        string.Equals(Label, other.Label, StringComparison.Ordinal) &&
        string.Equals(Question, other.Question, StringComparison.Ordinal) &&
        string.Equals(Clarification, other.Clarification, StringComparison.Ordinal) &&
        string.Equals(Group, other.Group, StringComparison.Ordinal);

    private protected override bool HasSameParts(Condition other)
    {
        var finding = (Finding)other;
        return string.Equals(Id, finding.Id, StringComparison.Ordinal) &&
            Equals(Quantity, finding.Quantity) &&
            Nullable.Equals(Threshold, finding.Threshold);
    }

    private protected override int ComputeHash() => StringComparer.Ordinal.GetHashCode(Id);
}
