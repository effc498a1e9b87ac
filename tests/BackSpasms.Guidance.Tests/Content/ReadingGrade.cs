namespace BackSpasms.Guidance.Tests.Content;

/// <summary>The school grade of an English text after Flesch and Kincaid, with syllables counted by groups of vowels.</summary>
internal static class ReadingGrade
{
    private static readonly char[] SentenceEnds = ['.', '!', '?'];

    internal static double Of(string text)
    {
        var words = Words(text);
        var sentences = Math.Max(1, text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries).Count(part => part.Any(char.IsLetter)));
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    internal static string[] Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];

    private static int Syllables(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            groups += IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])) ? 1 : 0;
        }

        // A silent e at the end, as in 'come' and 'comes', but not in 'little' or 'houses'.
        var stem = letters.EndsWith("es", StringComparison.Ordinal) || letters.EndsWith("ed", StringComparison.Ordinal) ? letters[..^1] : letters;
        var isSilent = stem.Length > 2 && stem[^1] == 'e' && !IsVowel(stem[^2]) && !(stem.Length > 3 && stem[^2] == 'l' && !IsVowel(stem[^3]));
        var isSpoken = letters.Length > stem.Length && stem.Length > 2 && (letters[^1] == 's' ? stem[^2] is 's' or 'c' or 'z' or 'g' or 'x' or 'h' : stem[^2] is 't' or 'd');
        return Math.Max(1, groups - (isSilent && !isSpoken ? 1 : 0));
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
