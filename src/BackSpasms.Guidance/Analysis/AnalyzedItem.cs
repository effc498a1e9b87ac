namespace BackSpasms.Guidance;

/// <summary>
/// One piece of content, as far as it is known: a model knows all of it, a compiler or a pack reader perhaps not. What is not known is null or left out,
/// and a rule that would need it says nothing.
/// </summary>
/// <param name="kind">What it is.</param>
/// <param name="id">Its id; null where it is not known, or where there is none.</param>
/// <param name="subject">What the caller knows it by: the content itself, a node of syntax, a value in a file.</param>
internal sealed class AnalyzedItem(ContentKind kind, string? id, object? subject = null)
{
    internal ContentKind Kind { get; } = kind;

    internal string? Id { get; } = id;

    internal object? Subject { get; } = subject;

    /// <summary>Kind and id, as diagnostics name it.</summary>
    internal string Name => Id is null ? Kind.Name : $"{Kind.Name} '{Id}'";

    /// <summary>Its texts; those of a source are what was read there.</summary>
    internal IReadOnlyList<AnalyzedText> Texts { get; init; } = [];

    /// <summary>Its conditions.</summary>
    internal IReadOnlyList<AnalyzedCondition> Conditions { get; init; } = [];

    /// <summary>Whether it has a citation; null where that is not known, or where its kind has none.</summary>
    internal bool? HasCitation { get; init; }

    /// <summary>The urgency of a red flag; null where it is not known.</summary>
    internal Urgency? Urgency { get; init; }

    /// <summary>The finding that it is, told or a threshold.</summary>
    internal Finding? Finding { get; init; }

    /// <summary>The quantity that it is.</summary>
    internal Quantity? Quantity { get; init; }

    /// <summary>The ids of the findings or of the quantity that a question asks.</summary>
    internal IReadOnlyList<string> Asks { get; init; } = [];

    /// <summary>The findings that a cause weighs, with what each adds to its score when it is present.</summary>
    internal IReadOnlyList<(Finding Finding, int Weight)> Weights { get; init; } = [];

    /// <summary>The findings that are the regions of a cause.</summary>
    internal IReadOnlyList<Finding> Regions { get; init; } = [];

    /// <summary>The ids of the causes that an option serves; null where they are not known.</summary>
    internal IReadOnlyList<string>? Serves { get; init; }

    /// <summary>Whether an option says when to avoid it, be it that no such case is known.</summary>
    internal bool SaysAvoidWhen { get; init; } = true;

    /// <summary>The id of the option that a caution is about.</summary>
    internal string? CautionedOption { get; init; }

    internal Condition? ConditionOf(string part)
    {
        foreach (var condition in Conditions)
        {
            if (string.Equals(condition.Part, part, StringComparison.Ordinal))
            {
                return condition.Condition;
            }
        }

        return null;
    }

    public override string ToString() => Name;
}
