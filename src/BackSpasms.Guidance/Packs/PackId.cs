namespace BackSpasms.Guidance;

/// <summary>What an id looks like: kebab-case, with one prefix at most.</summary>
internal static class PackId
{
    internal static bool IsKebabCase(string id)
    {
        var parts = id.Split('/');
        return parts.Length <= 2 && Array.TrueForAll(parts, IsKebabWord);
    }

    /// <summary>Kebab-case without a prefix.</summary>
    internal static bool IsKebabWord(string id) =>
        id.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
}
