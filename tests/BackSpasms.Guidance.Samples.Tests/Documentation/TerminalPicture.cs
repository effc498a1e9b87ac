using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A screen of a terminal as SVG: the letters and colours that the program drew, and no others.</summary>
internal static partial class TerminalPicture
{
    private const double Column = 8.4;
    private const int Row = 19;
    private const int Margin = 16;

    internal static string Of(string drawn, int columns, string title)
    {
        var lines = drawn.Replace("\r", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' ').Split('\n');
        var (width, height) = ((int)(columns * Column) + (2 * Margin), (lines.Length * Row) + (2 * Margin));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#1e1e2e\"/>\n");
        svg.Append("<g font-family=\"Consolas, Menlo, 'DejaVu Sans Mono', monospace\" font-size=\"14\" fill=\"#e6e6ef\">\n");
        foreach (var (row, line) in lines.Index())
        {
            AppendLine(svg, line, Margin + (row * Row) + 14);
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    /// <summary>Each run of one style has its place and length, so that the columns stand whatever the font.</summary>
    private static void AppendLine(StringBuilder svg, string line, int y)
    {
        var (style, column) = (string.Empty, 0);
        foreach (Match part in Part().Matches(line))
        {
            if (part.Groups["style"] is { Success: true } codes)
            {
                style = StyleOf(codes.Value);
            }
            else if (part.Groups["text"] is { Success: true } text)
            {
                if (!string.IsNullOrWhiteSpace(text.Value))
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin + (column * Column):0.#}\" y=\"{y}\" textLength=\"{text.Length * Column:0.#}\"{style}>{Unbroken(text.Value)}</text>\n");
                }

                column += text.Length;
            }
        }
    }

    /// <summary>Blanks that a viewer does not fold into one.</summary>
    private static string Unbroken(string text) => WebUtility.HtmlEncode(text).Replace(' ', '\u00A0');

    private static string StyleOf(string codes)
    {
        var style = new StringBuilder();
        foreach (Match code in Code().Matches(codes))
        {
            style.Append(code.Value switch
            {
                "" or "0" => string.Empty,
                "1" => " font-weight=\"bold\"",
                "2" => " fill-opacity=\"0.7\"",
                "38;5;9" => " fill=\"#ff7a85\"",
                "38;5;10" => " fill=\"#8fe388\"",
                "38;5;11" => " fill=\"#f5d76e\"",
                "38;5;14" => " fill=\"#7fd4ff\"",
                _ => throw new NotSupportedException($"The picture knows no style '{code.Value}'."),
            });
        }

        return style.ToString();
    }

    [GeneratedRegex("\u001b\\[(?<style>[0-9;]*)m|\u001b(?:\\[[0-9;?]*[A-Za-ln-z]|[=>])|(?<text>[^\u001b]+)")]
    private static partial Regex Part();

    [GeneratedRegex("38;5;[0-9]+|[0-9]+|^$")]
    private static partial Regex Code();
}
