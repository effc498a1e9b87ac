namespace BackSpasms.Guidance;

/// <summary>A condition of an item. Told apart as an object, so that its diagram is made once.</summary>
internal sealed class AnalyzedCondition(string part, Condition condition)
{
    /// <summary>The part that it is, by the name of the constructor's parameter, such as <c>when</c>.</summary>
    internal string Part { get; } = part;

    internal Condition Condition { get; } = condition;
}
