namespace BackSpasms.Guidance.Samples.Work;

/// <summary>Plain text for a terminal or a file: headings, paragraphs and lists, wrapped at a width that reads well.</summary>
public sealed class PlainPage(TextWriter output)
{
    private const int Width = 96;

    /// <summary>The title of the page.</summary>
    public void Title(string text) => Underlined(text, '=');

    /// <summary>A part of the page.</summary>
    public void Heading(string text)
    {
        Line();
        Underlined(text, '-');
    }

    /// <summary>A label in a margin, and what belongs to it.</summary>
    public void Labelled(string label, string text) => Wrapped($"{label,-10}", text);

    /// <summary>A paragraph.</summary>
    public void Text(string text) => Wrapped(string.Empty, text);

    /// <summary>A list with a label in the margin; nothing where there is no item.</summary>
    public void List(string label, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Wrapped($"{label,-10}- ", item);
            label = string.Empty;
        }
    }

    /// <summary>An item of a list without labels.</summary>
    public void Item(string text) => Wrapped("- ", text);

    /// <summary>An empty line.</summary>
    public void Line() => output.Write('\n');

    private void Underlined(string text, char line) => output.Write($"{text}\n{new string(line, text.Length)}\n");

    /// <summary>Text behind a margin, which further lines leave empty.</summary>
    private void Wrapped(string margin, string text)
    {
        var line = margin;
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                output.Write($"{line}\n");
                line = new string(' ', margin.Length);
                isEmpty = true;
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        output.Write($"{line}\n");
    }
}
