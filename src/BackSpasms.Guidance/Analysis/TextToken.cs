namespace BackSpasms.Guidance;

/// <summary>A word, a number, or the end of a sentence in a text.</summary>
/// <param name="Text">The letters as they stand there; a number has its digits.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct TextToken(string Text, int Start)
{
    private static readonly HashSet<string> NumberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    };

    internal int End => Start + Text.Length;

    internal bool IsNumber => char.IsNumber(Text[0]) || NumberWords.Contains(Text);

    internal bool EndsSentence => Text[0] is '.' or '!' or '?' or ':' or ';' or '\n';

    internal bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The tokens of a text. Commas, hyphens, quotes and brackets are left out.</summary>
    internal static List<TextToken> Of(string text)
    {
        var tokens = new List<TextToken>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsDigit(text[start]))
            {
                while (end < text.Length && (IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && IsDigit(text[end + 1]))))
                {
                    end++;
                }
            }
            else if (char.IsLetter(text[start]))
            {
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '\u2019' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                {
                    end++;
                }
            }

            var token = new TextToken(text.Substring(start, end - start), start);
            if (char.IsLetterOrDigit(text[start]) || char.IsNumber(text[start]) || token.EndsSentence || text[start] is '%' or '/')
            {
                tokens.Add(token);
            }

            start = end;
        }

        return tokens;
    }

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
