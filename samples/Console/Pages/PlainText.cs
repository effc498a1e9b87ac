using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A page as plain text: no colours, no frames, a paragraph a line, line feeds.</summary>
internal static class PlainText
{
    internal static string Of(Page page)
    {
        var text = new StringBuilder();
        Block? last = null;
        foreach (var block in page.Blocks)
        {
            if (last is not (null or Heading))
            {
                text.Append('\n');
            }

            Write(text, block);
            last = block;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Title title:
                Line(text, title.Note is null ? title.Text : $"{title.Text} ({title.Note})");
                Line(text, new string('=', Math.Min(72, title.Text.Length)));
                break;
            case Heading heading:
                Line(text, heading.Text.ToUpperInvariant());
                break;
            case Paragraph paragraph:
                Line(text, paragraph.Text);
                break;
            case Banner banner:
                Line(text, $"*** {banner.Verdict.Words} ***");
                Line(text, banner.Text);
                break;
            case BulletList list:
                Write(text, list.Bullets, "- ");
                break;
            case Fields fields:
                var width = fields.Values.Max(each => each.Name.Length) + 1;
                foreach (var (name, value) in fields.Values)
                {
                    Line(text, $"{(name + ":").PadRight(width)} {value}");
                }

                break;
            case Rows rows:
                Write(text, rows);
                break;
        }
    }

    private static void Write(StringBuilder text, IReadOnlyList<Bullet> bullets, string mark)
    {
        foreach (var bullet in bullets)
        {
            var verdict = bullet.Verdict is { } shown ? $"[{shown.Words}] " : string.Empty;
            var strong = bullet.Strong is null ? string.Empty : bullet.Text.Length == 0 ? bullet.Strong : $"{bullet.Strong}: ";
            Line(text, mark + verdict + strong + bullet.Text);
            Write(text, bullet.Below ?? [], "  " + mark);
        }
    }

    private static void Write(StringBuilder text, Rows rows)
    {
        var all = rows.Values.Select(row => row.Cells).Prepend(rows.Columns).ToList();
        var widths = Enumerable.Range(0, rows.Columns.Count).Select(column => all.Max(cells => cells[column].Length)).ToList();
        foreach (var cells in all)
        {
            Line(text, string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
