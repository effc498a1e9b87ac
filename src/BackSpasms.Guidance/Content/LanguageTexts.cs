using System.Collections.ObjectModel;

namespace BackSpasms.Guidance;

/// <summary>Texts of guidance in another language, by text key, such as <c>red-flag/cauda-equina/title</c>. A text that is missing stays English.</summary>
public sealed class LanguageTexts
{
    /// <summary>Gives texts in a language.</summary>
    /// <param name="language">The language tag (BCP 47), such as <c>de</c> or <c>pt-BR</c>.</param>
    /// <param name="texts">The texts, by key. <see cref="GuidanceModel.TextKeys"/> lists the keys of a model.</param>
    /// <exception cref="ArgumentException">The tag is not made of letters, digits and hyphens, or a text is empty.</exception>
    public LanguageTexts(string language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = Require.Text(language, nameof(language));
        if (!language.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
        {
            throw new ArgumentException($"A language tag has letters, digits and hyphens, such as 'de' or 'pt-BR'; it was '{language}'.", nameof(language));
        }

        var copy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in Require.NotNull(texts, nameof(texts)))
        {
            copy.Add(text.Key, Require.Text(text.Value, text.Key));
        }

        Texts = new ReadOnlyDictionary<string, string>(copy);
    }

    /// <summary>The language tag.</summary>
    public string Language { get; }

    /// <summary>The texts, by key.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }
}
