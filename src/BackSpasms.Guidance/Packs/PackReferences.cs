namespace BackSpasms.Guidance;

/// <summary>Reads lists of ids that name what stands elsewhere.</summary>
internal static class PackReferences
{
    /// <summary>The sources of an item: a list that must be there, and may be empty.</summary>
    internal static IReadOnlyList<Citation> Citations(PackObject item) => Of(item, "citations", item.Context.Sources, isNeeded: true);

    /// <summary>The items that a list of ids names.</summary>
    internal static IReadOnlyList<T> Of<T>(PackObject item, string name, PackIndex<T> index, bool isNeeded, int least = 0, int most = GuidancePack.MaxItems)
        where T : class =>
        [.. item.List(name, isNeeded, least, most).Select(at => index.Find(at, item)).OfType<T>()];
}
