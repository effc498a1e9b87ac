using System.Text;

namespace BackSpasms.Guidance;

/// <summary>Text that Markdown shows letter by letter: what stands in a pack cannot become markup, a link or HTML on a page made of it.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[<~";

    /// <summary>The text on one line, wherever on it.</summary>
    internal static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Marks.IndexOf(letter) >= 0)
            {
                safe.Append('\\');
            }

            safe.Append(letter is '\r' or '\n' ? ' ' : letter);
        }

        return safe.ToString();
    }

    /// <summary>The name of a source, which leads to it.</summary>
    internal static string Link(Citation source) => $"[{Of(source.ToString())}]({Destination(source.Url.AbsoluteUri)})";

    /// <summary>The text at the beginning of a line, where more is markup: headings, lists and quotations.</summary>
    internal static string AtStart(string text)
    {
        var safe = Of(text);
        var digits = 0;
        while (digits < safe.Length && safe[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var mark = digits > 0 ? ".)" : "#-+>=|";
        return digits < safe.Length && mark.IndexOf(safe[digits]) >= 0 ? safe.Insert(digits, "\\") : safe;
    }

    /// <summary>An address may have brackets in pairs; a single one would end the link.</summary>
    private static string Destination(string address)
    {
        var open = 0;
        foreach (var letter in address)
        {
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open < 0)
            {
                break;
            }
        }

        return open == 0 ? address : address.Replace("(", "%28").Replace(")", "%29");
    }
}
