using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>Reads texts in other languages. Their keys are those of the content that the pack has and that it extends.</summary>
internal static class PackTextReader
{
    private static readonly string[] Names = ["language", "texts"];

    /// <summary>Reads the texts of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="english">The texts of the content as they were written, by key.</param>
    internal static void Read(PackObject pack, Func<Dictionary<string, string>> english)
    {
        var languages = pack.List("texts", isNeeded: false);
        if (languages.Count == 0)
        {
            return;
        }

        var known = english();
        var given = new Dictionary<(string Language, string Key), string>();
        foreach (var (language, text) in (pack.Context.Basis?.Texts ?? []).SelectMany(texts => texts.Texts, (texts, text) => (texts.Language, text)))
        {
            given[(language.ToLowerInvariant(), text.Key)] = text.Value;
        }

        foreach (var json in languages)
        {
            var language = new PackObject(pack.Context, json, "texts in a language", Names);
            var tag = Tag(language);
            var texts = Texts(language, tag, known, given);
            if (language.IsSound)
            {
                pack.Context.Parts.Texts.Add(new LanguageTexts(tag, texts));
            }
        }
    }

    private static string Tag(PackObject language)
    {
        var tag = language.Text("language");
        if (!tag.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
        {
            language.Report(language.Json["language"]!, PackErrorCode.InvalidLanguage, $"A language tag has letters, digits and hyphens, such as 'de' or 'pt-BR'; it was '{InputText.Shown(tag)}'.");
        }

        return tag;
    }

    private static List<KeyValuePair<string, string>> Texts(
        PackObject language,
        string tag,
        Dictionary<string, string> known,
        Dictionary<(string Language, string Key), string> given)
    {
        var texts = new List<KeyValuePair<string, string>>();
        if (language.Needed("texts") is not { } all)
        {
            return texts;
        }

        if (all.Kind != JsonTokenType.StartObject)
        {
            language.WrongType(all, "'texts'", "an object");
        }

        foreach (var text in all.Kind == JsonTokenType.StartObject ? all.Children : [])
        {
            var words = language.WordsOf(text, text.Name!);
            if (CheckKey(language, text, known) is { } original && words is not null)
            {
                CheckParts(language, text, original);
            }

            if (words is not null)
            {
                CheckOnce(language, text, (tag.ToLowerInvariant(), text.Name!), given);
                texts.Add(new KeyValuePair<string, string>(text.Name!, words));
            }
        }

        return texts;
    }

    /// <summary>There must be a text to translate.</summary>
    /// <returns>The text as it was written; null where it is not known.</returns>
    private static string? CheckKey(PackObject language, JsonTreeValue text, Dictionary<string, string> known)
    {
        var key = text.Name!;
        if (known.TryGetValue(key, out var original))
        {
            return original;
        }

        if (!IsOfUnknown(language.Context, key))
        {
            language.Refuse();
            language.Context.ReportName(text, PackErrorCode.UnknownText, $"There is no text with the key '{InputText.Shown(key)}'{language.Context.Errors.Suggestion(key, known.Keys)}");
        }

        return null;
    }

    /// <summary>Into the library's own wording parts are put, and every language has to have their places.</summary>
    private static void CheckParts(PackObject language, JsonTreeValue text, string original)
    {
        if (ModelTexts.IsPhrase(text.Name!) && !ModelTexts.PartsOf(text.Text).SetEquals(ModelTexts.PartsOf(original)))
        {
            language.Report(text, PackErrorCode.TextParts, $"It must take the same parts as the English text, '{original}'; it was '{InputText.Shown(text.Text)}'.");
        }
    }

    private static void CheckOnce(PackObject language, JsonTreeValue text, (string Language, string Key) place, Dictionary<(string Language, string Key), string> given)
    {
        if (given.TryGetValue(place, out var other) && !string.Equals(other, text.Text, StringComparison.Ordinal))
        {
            language.Report(text, PackErrorCode.DuplicateText, $"There is another text for '{InputText.Shown(place.Key)}' in '{InputText.Shown(place.Language)}', '{InputText.Shown(other)}'; give one.");
        }

        given[place] = text.Text;
    }

    /// <summary>Whether the text may belong to something of which nothing is known: refused content, or the guidance that is extended.</summary>
    private static bool IsOfUnknown(PackContext context, string key) =>
        context.IsBasisUnknown || context.Refused.Contains(key.Substring(0, Math.Max(0, key.LastIndexOf('/'))));
}
