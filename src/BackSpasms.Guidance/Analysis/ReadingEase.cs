namespace BackSpasms.Guidance;

/// <summary>
/// How hard an English text is to read, after Flesch and Kincaid: 0.39 words a sentence, and 11.8 syllables a word, less 15.59, is the school grade.
/// Syllables are counted by groups of vowels. The same text has the same grade in every culture.
/// </summary>
/// <param name="Words">How many words the text has.</param>
/// <param name="Sentences">How many sentences; at least 1.</param>
/// <param name="Syllables">How many syllables.</param>
internal readonly record struct ReadingEase(int Words, int Sentences, int Syllables)
{
    /// <summary>The school grade; 0 for a text without words.</summary>
    internal double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    internal static ReadingEase Of(string text)
    {
        int words = 0, sentences = 0, syllables = 0;
        var isOpen = false;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var word = text.Substring(start, end - start);
            if (word.Any(char.IsLetterOrDigit))
            {
                words++;
                syllables += SyllablesOf(word);
                isOpen = true;
            }

            if (isOpen && (EndsSentence(word) || (end < text.Length && text[end] == '\n')))
            {
                sentences++;
                isOpen = false;
            }

            start = end + 1;
        }

        return new ReadingEase(words, Math.Max(1, sentences + (isOpen ? 1 : 0)), syllables);
    }

    /// <summary>Whether a mark ends the sentence behind a word; a point inside a number or a name does not.</summary>
    private static bool EndsSentence(string word)
    {
        var last = word.TrimEnd('\'', '"', ')', ']', '\u2019', '\u201d');
        return last.Length > 0 && last[last.Length - 1] is '.' or '!' or '?';
    }

    private static int SyllablesOf(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(letter => letter is >= 'a' and <= 'z')]);
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            groups += IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])) ? 1 : 0;
        }

        return Math.Max(1, groups - (EndsInSilentE(letters) ? 1 : 0));
    }

    /// <summary>As in 'come', 'comes' and 'eased', but not in 'little', 'houses' and 'lasted'.</summary>
    private static bool EndsInSilentE(string letters)
    {
        var hasEnding = letters.EndsWith("es", StringComparison.Ordinal) || letters.EndsWith("ed", StringComparison.Ordinal);
        var stem = hasEnding ? letters.Substring(0, letters.Length - 1) : letters;
        if (stem.Length <= 2 || stem[stem.Length - 1] != 'e' || IsVowel(stem[stem.Length - 2]))
        {
            return false;
        }

        var before = stem[stem.Length - 2];
        var isLittle = before == 'l' && !IsVowel(stem[stem.Length - 3]);
        var isSpoken = hasEnding && (letters[letters.Length - 1] == 's' ? before is 's' or 'c' or 'z' or 'g' or 'x' or 'h' : before is 't' or 'd');
        return !isLittle && !isSpoken;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
