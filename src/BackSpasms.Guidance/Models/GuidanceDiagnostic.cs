namespace BackSpasms.Guidance;

/// <summary>Something that is wrong, or looks wrong, with the content of a model. Equal when all of its parts are.</summary>
/// <param name="Id">The id of the rule, such as <c>BSG1003</c>, or <c>unknown-reference</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Item">The item, by kind and id, such as <c>red flag 'cauda-equina'</c>.</param>
/// <param name="Message">What was found, and how to mend it.</param>
public sealed record GuidanceDiagnostic(string Id, GuidanceSeverity Severity, string Item, string Message)
{
    /// <summary>Severity, id, item and message in one line.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Id}: {Item}: {Message}";
}
