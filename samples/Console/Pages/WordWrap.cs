namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Breaks lines between words. What follows the break stands under the text, behind indentation and bullet.</summary>
internal static class WordWrap
{
    internal static IEnumerable<string> Lines(string line, int width)
    {
        var indent = line.Length - line.TrimStart(' ', '-', '*', '•', '>').Length;
        var rest = line;
        var before = string.Empty;
        while (before.Length + rest.Length > width)
        {
            // A word that is wider than the line is cut: it has nowhere else to go.
            var room = Math.Max(1, width - before.Length);
            var space = rest.LastIndexOf(' ', Math.Min(room, rest.Length - 1));
            var cut = space > (before.Length == 0 ? indent : 0) ? space : Math.Min(room, rest.Length);
            yield return before + rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
            before = new string(' ', Math.Min(indent, width / 2));
        }

        if (rest.Length > 0 || before.Length == 0)
        {
            yield return before + rest;
        }
    }
}
