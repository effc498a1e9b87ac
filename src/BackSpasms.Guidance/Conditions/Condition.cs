namespace BackSpasms.Guidance;

/// <summary>
/// A rule over <see cref="Finding">findings</see>: plain data, built with <c>&amp;</c>, <c>|</c> and <c>!</c>, so that the same rule
/// can be evaluated, explained, counted, written as JSON and drawn.
/// </summary>
/// <remarks>
/// Conditions are immutable and safe to share between threads. Two conditions are equal when they are built alike:
/// the same parts in the same order (nested <c>&amp;</c> and nested <c>|</c> are flattened first). Conditions have no order.
/// </remarks>
public abstract class Condition : IEquatable<Condition>
{
    /// <summary>The most findings that one condition may name, counted as often as it names them.</summary>
    public const int MaxTerms = 1000;

    /// <summary>The deepest nesting that a condition may have; a finding alone has depth 1.</summary>
    public const int MaxDepth = 32;

    private int _hash;

    private protected Condition()
    {
    }

    /// <summary>The findings that this condition names, each once, in order of first appearance.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            var seen = new HashSet<Finding>();
            var found = new List<Finding>();
            Collect(finding =>
            {
                if (seen.Add(finding))
                {
                    found.Add(finding);
                }
            });
            return found.AsReadOnly();
        }
    }

    /// <summary>How many findings the condition names, counted as often as it names them.</summary>
    internal abstract int TermCount { get; }

    /// <summary>How deep the condition is nested; a finding alone has depth 1.</summary>
    internal abstract int Depth { get; }

    /// <summary>Both must hold.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <exception cref="ArgumentException">The result would pass <see cref="MaxTerms"/> or <see cref="MaxDepth"/>.</exception>
    public static Condition operator &(Condition left, Condition right) =>
        new AllCondition(Flatten<AllCondition>(left, right));

    /// <summary>At least one must hold.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <exception cref="ArgumentException">The result would pass <see cref="MaxTerms"/> or <see cref="MaxDepth"/>.</exception>
    public static Condition operator |(Condition left, Condition right) =>
        new AnyCondition(Flatten<AnyCondition>(left, right));

    /// <summary>Must not hold. An answer that is not known is not taken for absent.</summary>
    /// <param name="condition">The part to negate.</param>
    public static Condition operator !(Condition condition) => Not(condition);

    /// <summary>Whether two conditions are built alike.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static bool operator ==(Condition? left, Condition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two conditions are built differently.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other condition.</param>
    public static bool operator !=(Condition? left, Condition? right) => !(left == right);

    /// <summary>All of the parts must hold.</summary>
    /// <param name="parts">One part or more.</param>
    /// <exception cref="ArgumentException">No part is given, or the result would pass <see cref="MaxTerms"/> or <see cref="MaxDepth"/>.</exception>
    public static Condition All(params Condition[] parts) => new AllCondition(Copy(parts));

    /// <summary>At least one of the parts must hold.</summary>
    /// <param name="parts">One part or more.</param>
    /// <exception cref="ArgumentException">No part is given, or the result would pass <see cref="MaxTerms"/> or <see cref="MaxDepth"/>.</exception>
    public static Condition Any(params Condition[] parts) => new AnyCondition(Copy(parts));

    /// <summary>At least <paramref name="count"/> of the parts must hold.</summary>
    /// <param name="count">How many: from 1 to the number of parts.</param>
    /// <param name="parts">One part or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above the number of parts.</exception>
    /// <exception cref="ArgumentException">No part is given, or the result would pass <see cref="MaxTerms"/> or <see cref="MaxDepth"/>.</exception>
    public static Condition CountOf(int count, params Condition[] parts) => new CountCondition(count, Copy(parts));

    /// <summary>The condition must not hold. An answer that is not known is not taken for absent.</summary>
    /// <param name="condition">The part to negate.</param>
    public static Condition Not(Condition condition) => new NotCondition(Require.NotNull(condition, nameof(condition)));

    /// <inheritdoc/>
    public bool Equals(Condition? other) =>
        ReferenceEquals(this, other) ||
        (other is not null && GetType() == other.GetType() && GetHashCode() == other.GetHashCode() && HasSameParts(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        if (_hash == 0)
        {
            _hash = ComputeHash();
        }

        return _hash;
    }

    /// <summary>The condition as a sentence of ids, such as <c>fever-or-chills and (numbness or tingling)</c>.</summary>
    public sealed override string ToString() => Text(finding => finding.Id);

    /// <summary>The condition as a sentence of labels, such as <c>fever or chills and (numbness in one leg or tingling)</c>.</summary>
    public string InWords() => Text(finding => finding.Label);

    internal abstract string Text(Func<Finding, string> name);

    internal abstract void Collect(Action<Finding> visit);

    /// <summary>The same condition over other objects for its findings.</summary>
    internal abstract Condition Map(Func<Finding, Finding> map);

    private protected abstract bool HasSameParts(Condition other);

    private protected abstract int ComputeHash();

    private static Condition[] Copy(Condition[] parts)
    {
        Require.NotNull(parts, nameof(parts));
        return (Condition[])parts.Clone();
    }

    private static Condition[] Flatten<TCompound>(Condition left, Condition right)
        where TCompound : CompoundCondition
    {
        Require.NotNull(left, nameof(left));
        Require.NotNull(right, nameof(right));
        var parts = new List<Condition>();
        foreach (var side in new[] { left, right })
        {
            if (side is TCompound same)
            {
                parts.AddRange(same.Parts);
            }
            else
            {
                parts.Add(side);
            }
        }

        return [.. parts];
    }
}
