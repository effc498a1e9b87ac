namespace BackSpasms.Guidance;

/// <summary>Exactly the findings and quantities, not asked yet, whose answers could still change the outcome.</summary>
public sealed class DecisiveAnswers
{
    private readonly HashSet<string> _ids;

    private DecisiveAnswers(IReadOnlyList<Quantity> quantities, IReadOnlyList<Finding> findings)
    {
        Quantities = quantities;
        Findings = findings;
        Ids = [.. quantities.Select(quantity => quantity.Id), .. findings.Select(finding => finding.Id)];
        _ids = new HashSet<string>(Ids, StringComparer.Ordinal);
    }

    /// <summary>The quantities, in the model's order.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The told findings, in the model's order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The ids of the quantities and then of the findings.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether nothing could change the outcome any more.</summary>
    public bool IsEmpty => Ids.Count == 0;

    /// <summary>Whether a finding could still change the outcome.</summary>
    /// <param name="finding">A told finding.</param>
    public bool Contains(Finding finding) => _ids.Contains(Require.NotNull(finding, nameof(finding)).Id);

    /// <summary>Whether a quantity could still change the outcome.</summary>
    /// <param name="quantity">A quantity.</param>
    public bool Contains(Quantity quantity) => _ids.Contains(Require.NotNull(quantity, nameof(quantity)).Id);

    /// <summary>The ids.</summary>
    public override string ToString() => string.Join(", ", Ids);

    internal static DecisiveAnswers None { get; } = new([], []);

    /// <summary>What functions of the model's diagrams still depend on.</summary>
    internal static DecisiveAnswers Of(GuidanceModel guidance, IEnumerable<DecisionNode> functions, Presentation presentation)
    {
        var open = guidance.Diagrams.Decisive(functions, presentation).ToList();
        return Of(guidance, open.Select(variable => variable.Quantity).OfType<Quantity>(), open.Select(variable => variable.Finding).OfType<Finding>());
    }

    internal static DecisiveAnswers Of(GuidanceModel guidance, IEnumerable<Quantity> quantities, IEnumerable<Finding> findings) =>
        new([.. quantities.Select(guidance.Vocabulary.IndexOf).Distinct().OrderBy(index => index).Select(index => guidance.Vocabulary.Quantities[index])], guidance.Vocabulary.InOrder(new HashSet<Finding>(findings)));

    /// <summary>Both together.</summary>
    internal DecisiveAnswers With(GuidanceModel guidance, DecisiveAnswers other) =>
        Of(guidance, Quantities.Concat(other.Quantities), Findings.Concat(other.Findings));
}
