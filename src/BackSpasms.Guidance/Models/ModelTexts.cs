namespace BackSpasms.Guidance;

/// <summary>The texts of a model in its languages.</summary>
internal static class ModelTexts
{
    /// <summary>The keys of all texts that can be in another language, in order of content.</summary>
    internal static IReadOnlyList<string> KeysOf(ModelContent content)
    {
        var keys = new List<string>();
        ContentRewriter.Rewrite(content, (key, text) =>
        {
            keys.Add(key);
            return text;
        });
        return keys.AsReadOnly();
    }

    /// <summary>The texts of a language, by key: those of the whole tag before those of the language alone; the first that has a key wins.</summary>
    internal static Dictionary<string, string> Of(ModelContent content, string language)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var tag = language; tag.Length > 0; tag = Shorter(tag))
        {
            foreach (var texts in content.Texts.Where(texts => string.Equals(texts.Language, tag, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var text in texts.Texts.Where(text => !found.ContainsKey(text.Key)))
                {
                    found.Add(text.Key, text.Value);
                }
            }
        }

        return found;
    }

    private static string Shorter(string tag) => tag.LastIndexOf('-') is var hyphen and > 0 ? tag.Substring(0, hyphen) : string.Empty;
}
