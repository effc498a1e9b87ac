namespace BackSpasms.Guidance;

/// <summary>Content to judge, and what is known around it.</summary>
internal sealed class AnalyzedContent
{
    internal AnalyzedContent(IEnumerable<AnalyzedItem> items) => Items = [.. items];

    /// <summary>The items to judge, in declared order.</summary>
    internal IReadOnlyList<AnalyzedItem> Items { get; }

    /// <summary>Content that is known and not judged: what a pack extends, what a compilation refers to.</summary>
    internal IReadOnlyList<AnalyzedItem> Surroundings { get; init; } = [];

    /// <summary>
    /// Whether items and surroundings together are all there is, as in a model or a pack with its base. In one compilation they are not,
    /// and rules that need the whole say nothing.
    /// </summary>
    internal bool IsWhole { get; init; }

    /// <summary>The items, then the surroundings.</summary>
    internal IEnumerable<AnalyzedItem> All => Items.Concat(Surroundings);

    /// <summary>The content of a model as it was written.</summary>
    internal static AnalyzedContent Of(GuidanceModel guidance) => new(AnalyzedItems.All(guidance.Original)) { IsWhole = true };

    /// <summary>The content that an extension adds, in the surroundings that it extends.</summary>
    /// <param name="guidance">The model with the extension.</param>
    /// <param name="extended">The model without it.</param>
    internal static AnalyzedContent OfExtension(GuidanceModel guidance, GuidanceModel extended)
    {
        var known = new HashSet<(ContentKind, object?)>(AnalyzedItems.All(extended.Original).Select(Key));
        var all = AnalyzedItems.All(guidance.Original).ToList();
        return new AnalyzedContent(all.Where(item => !known.Contains(Key(item))))
        {
            Surroundings = all.FindAll(item => known.Contains(Key(item))),
            IsWhole = true,
        };

        // Each has its own texts in a language, its own phases and its own cautions.
        static (ContentKind, object?) Key(AnalyzedItem item) => (item.Kind, item.Kind.DeclaresId ? item.Id : item.Subject);
    }
}
