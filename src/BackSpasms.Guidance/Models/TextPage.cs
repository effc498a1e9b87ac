using System.Text;

namespace BackSpasms.Guidance;

/// <summary>
/// A page of headings, sentences, lists and tables, in Markdown or plain text. What it is given is text, and in Markdown shown letter by letter; only cells
/// are Markdown already. Lines end with a line feed on every machine.
/// </summary>
internal sealed class TextPage(bool isMarkdown)
{
    private readonly StringBuilder _text = new();
    private readonly bool _isMarkdown = isMarkdown;

    /// <summary>A heading of the page (level 1) or of a part of it.</summary>
    internal void Heading(int level, string text)
    {
        if (_text.Length > 0)
        {
            Line(string.Empty);
        }

        Line(_isMarkdown ? $"{new string('#', level)} {MarkdownText.Of(text)}" : level == 1 ? text.ToUpperInvariant() : text);
        if (_isMarkdown)
        {
            Line(string.Empty);
        }
    }

    internal void Sentence(string text) => Line(AtStart(text));

    /// <summary>A line that is Markdown already.</summary>
    internal void Markdown(string line) => Line(line);

    /// <summary>An empty line between paragraphs.</summary>
    internal void Gap() => Line(string.Empty);

    /// <summary>A list item, with a part that stands out before the rest.</summary>
    internal void Item(string first, string rest = "") => Line(_isMarkdown ? $"- **{MarkdownText.Of(first)}**{MarkdownText.Of(rest)}" : $"- {first}{rest}");

    /// <summary>A list item that leads to a source.</summary>
    internal void Item(Citation source) => Line(_isMarkdown ? $"- **{MarkdownText.Link(source)}**" : $"- {source}: {source.Url.OriginalString}");

    /// <summary>A line that belongs to the item above it.</summary>
    internal void Detail(string text) => Line(_isMarkdown ? $"  - {MarkdownText.AtStart(text)}" : $"    {text}");

    /// <summary>A table row, of cells in Markdown; the first row is followed by the rule that Markdown needs.</summary>
    internal void Row(bool isFirst, params string[] cells)
    {
        Line($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|")))} |");
        if (isFirst)
        {
            Line($"|{string.Concat(Enumerable.Repeat(" --- |", cells.Length))}");
        }
    }

    public override string ToString() => _text.ToString();

    private string AtStart(string text) => _isMarkdown ? MarkdownText.AtStart(text) : text;

    private void Line(string text) => _text.Append(text).Append('\n');
}
