namespace BackSpasms.Guidance;

/// <summary>One screen of an interview: up to eight findings to answer, or one number.</summary>
public sealed class Question
{
    /// <summary>The most findings that one question may show.</summary>
    public const int MaxFindings = 8;

    /// <summary>Defines a question about findings.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="text">The question above the findings.</param>
    /// <param name="help">A sentence that helps to answer it; null for none.</param>
    /// <param name="findings">One to eight told findings.</param>
    /// <exception cref="ArgumentException">A text is missing, there are no findings, more than eight, one twice, or one that is a threshold.</exception>
    public Question(string id, string text, string? help, IEnumerable<Finding> findings)
    {
        Id = Require.Text(id, nameof(id));
        Text = Require.Text(text, nameof(text));
        Help = help;
        Findings = Require.List(findings, nameof(findings));
        if (Findings.Count is 0 or > MaxFindings)
        {
            throw new ArgumentException($"Question '{id}' must show 1 to {MaxFindings} findings; it has {Findings.Count}.", nameof(findings));
        }

        if (Findings.FirstOrDefault(finding => !finding.IsTold) is { } threshold)
        {
            throw new ArgumentException(
                $"Question '{id}' cannot ask '{threshold}', which follows from quantity '{threshold.Quantity}'; ask the quantity.",
                nameof(findings));
        }

        if (Require.Twice(Findings) is { } twice)
        {
            throw new ArgumentException($"Question '{id}' asks '{twice}' twice.", nameof(findings));
        }
    }

    /// <summary>Defines a question about a number.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="text">The question.</param>
    /// <param name="help">A sentence that helps to answer it; null for none.</param>
    /// <param name="quantity">The quantity that is asked.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public Question(string id, string text, string? help, Quantity quantity)
    {
        Id = Require.Text(id, nameof(id));
        Text = Require.Text(text, nameof(text));
        Help = help;
        Findings = [];
        Quantity = Require.NotNull(quantity, nameof(quantity));
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The question as it stands above the findings or the number.</summary>
    public string Text { get; }

    /// <summary>A sentence that helps to answer it; null for none.</summary>
    public string? Help { get; }

    /// <summary>The findings that it asks, in declared order; empty where it asks a number.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The quantity that it asks; null where it asks findings.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
