namespace BackSpasms.Guidance;

/// <summary>
/// A cited piece of guidance with a stable id. Items are immutable; ids are unique within their kind, and two items are the same object or different ones:
/// there is no value equality.
/// </summary>
public abstract class ContentItem
{
    private protected ContentItem(string id, string title, IEnumerable<Citation> citations)
    {
        Id = Require.Text(id, nameof(id));
        Title = Require.Text(title, nameof(title));
        Citations = Require.List(citations, nameof(citations));
    }

    /// <summary>The stable id: kebab-case, <c>prefix/id</c> in an extension.</summary>
    public string Id { get; }

    /// <summary>The title, as a person reads it.</summary>
    public string Title { get; }

    /// <summary>The sources that the item rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
