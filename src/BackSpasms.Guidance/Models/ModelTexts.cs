using System.Text.RegularExpressions;

namespace BackSpasms.Guidance;

/// <summary>The texts of a model in its languages.</summary>
internal static class ModelTexts
{
    /// <summary>The texts as they were written, by key, in order of content.</summary>
    internal static Dictionary<string, string> English(ModelContent content)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        ContentRewriter.Rewrite(content, (key, text) =>
        {
            texts[key] = text;
            return text;
        });
        return texts;
    }

    /// <summary>The keys of all texts that can be in another language, in order of content.</summary>
    internal static IReadOnlyList<string> KeysOf(ModelContent content) => [.. English(content).Keys];

    /// <summary>Whether a key is of the library's own wording, into which parts are put.</summary>
    internal static bool IsPhrase(string key) => key.StartsWith("phrase/", StringComparison.Ordinal);

    /// <summary>The parts that a phrase takes, such as <c>{0}</c>, and any brace that belongs to none.</summary>
    internal static HashSet<string> PartsOf(string phrase) =>
        [.. Regex.Matches(phrase, "\\{[0-9]\\}|[{}]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Cast<Match>().Select(match => match.Value)];

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
