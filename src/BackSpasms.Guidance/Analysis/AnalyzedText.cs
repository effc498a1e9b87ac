namespace BackSpasms.Guidance;

/// <summary>A text of an item.</summary>
/// <param name="part">The part that it is, by the name of the constructor's parameter, such as <c>whatToDo</c>.</param>
/// <param name="text">The text.</param>
/// <param name="language">Its language tag; null for English, in which content is written.</param>
internal sealed class AnalyzedText(string part, string text, string? language = null)
{
    private List<TextToken>? _tokens;

    internal string Part { get; } = part;

    internal string Text { get; } = text;

    internal bool IsEnglish { get; } =
        language is null ||
        string.Equals(language, "en", StringComparison.OrdinalIgnoreCase) ||
        language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its words, numbers and ends of sentences.</summary>
    internal IReadOnlyList<TextToken> Tokens => _tokens ??= TextToken.Of(Text);
}
