namespace BackSpasms.Guidance;

/// <summary>One change of content between two versions. Equal when all of its parts are.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Item">The kind of content, such as <c>red flag</c>.</param>
/// <param name="Id">The id of the item; <c>*</c> where the order of all of a kind changed.</param>
/// <param name="Detail">Which parts changed, such as <c>when, urgency</c>; empty where it was added or removed.</param>
public sealed record ContentChange(ContentChangeKind Kind, string Item, string Id, string Detail)
{
    /// <summary>The change in a few words.</summary>
    public override string ToString() =>
        $"{Item} '{Id}' {Kind.ToString().ToLowerInvariant()}{(Detail.Length == 0 ? string.Empty : $": {Detail}")}";
}
