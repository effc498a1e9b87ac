namespace BackSpasms.Guidance;

/// <summary>What a rule found, and where: the caller turns item, part and path into a place in its file.</summary>
/// <param name="Rule">The rule; null for something that could not be judged.</param>
/// <param name="Id">The id of the rule, or a name in kebab-case for what is no rule.</param>
/// <param name="Item">The item.</param>
/// <param name="Part">The part of it, by the name of the constructor's parameter; null for the item as a whole.</param>
/// <param name="Message">What was found, and how to mend it.</param>
internal sealed record AnalysisResult(GuidanceRule? Rule, string Id, AnalyzedItem Item, string? Part, string Message)
{
    /// <summary>The part of a condition that is meant, by its index at each level; empty for the whole condition.</summary>
    internal IReadOnlyList<int> ConditionPath { get; init; } = [];

    internal GuidanceSeverity Severity => Rule?.Severity ?? GuidanceSeverity.Info;

    internal GuidanceDiagnostic ToDiagnostic() => new(Id, Severity, Item.Name, Message) { Part = Part };
}
