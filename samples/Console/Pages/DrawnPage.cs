using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A page with frames and colours, for a terminal.</summary>
internal sealed class DrawnPage(bool unicode, int width)
{
    private const int LongText = 120;
    private const int NarrowestTable = 72;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    internal IRenderable Of(Page page)
    {
        var drawn = new List<IRenderable>();
        Block? last = null;
        foreach (var block in page.Blocks)
        {
            if (last is not (null or Heading))
            {
                drawn.Add(Spectre.Console.Text.Empty);
            }

            drawn.Add(Draw(block));
            last = block;
        }

        drawn.Add(Spectre.Console.Text.Empty);
        return new Spectre.Console.Rows(drawn);
    }

    private IRenderable Draw(Block block) => block switch
    {
        Title title => Draw(title),
        Heading heading => new Text(heading.Text, new Style(Color.Aqua, decoration: Decoration.Bold)),
        Paragraph paragraph => new Text(paragraph.Text, paragraph.Tone switch { Tone.Quiet => Quiet, Tone.Strong => Strong, _ => Style.Plain }),
        Banner banner => Draw(banner),
        BulletList list => Draw(list.Bullets, depth: 0),
        Fields fields => Draw(fields),
        Rows rows when width < NarrowestTable => Draw([.. rows.Values.Select(row => AsBullet(rows, row))], depth: 0),
        Rows rows => Draw(rows),
        _ => throw new NotSupportedException($"Nobody has said how to draw {block.GetType().Name}."),
    };

    internal string SignOf(Verdict verdict) => unicode ? verdict.Sign : verdict.PlainSign;

    private static IRenderable Draw(Title title)
    {
        var name = new Text(title.Text, new Style(Color.Aqua, decoration: Decoration.Bold));
        var rule = new Rule { Style = new Style(Color.Aqua) };
        return title.Note is null ? new Spectre.Console.Rows(rule, name) : new Spectre.Console.Rows(rule, name, new Text(title.Note, Quiet));
    }

    private Panel Draw(Banner banner) => new(
        new Spectre.Console.Rows(
            new Text($"{SignOf(banner.Verdict)} {banner.Verdict.Words}", new Style(banner.Verdict.Color, decoration: Decoration.Bold)),
            new Text(banner.Text, Strong)))
    {
        Border = BoxBorder.Heavy,
        BorderStyle = new Style(banner.Verdict.Color),
        Expand = true,
        Padding = new Padding(1, 0),
    };

    private Grid Draw(IReadOnlyList<Bullet> bullets, int depth)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(1).Padding(depth == 0 ? 1 : 0, 0, 1, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var bullet in bullets)
        {
            // A long text stands below its strong words, with air around it.
            var isLong = bullet.Strong is not null && bullet.Text.Length > LongText;
            var text = new Spectre.Console.Paragraph();
            if (bullet.Verdict is { } verdict)
            {
                text.Append($"{SignOf(verdict)} {verdict.Words} ", new Style(verdict.Color, decoration: Decoration.Bold));
            }

            if (bullet.Strong is { } strong)
            {
                text.Append(isLong ? strong + "\n" : bullet.Text.Length == 0 ? strong : strong + ": ", Strong);
            }

            text.Append(bullet.Text);
            IRenderable cell = bullet.Below is { Count: > 0 } below ? new Spectre.Console.Rows(text, Draw(below, depth + 1)) : text;
            grid.AddRow(new Text(!unicode ? "-" : depth % 2 == 0 ? "•" : "–"), cell);
            if (isLong && bullet != bullets[^1])
            {
                grid.AddEmptyRow();
            }
        }

        return grid;
    }

    private static Grid Draw(Fields fields)
    {
        var grid = new Grid().AddColumn(new GridColumn().Padding(1, 0, 2, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (name, value) in fields.Values)
        {
            grid.AddRow(new Text(name, Quiet), new Text(value));
        }

        return grid;
    }

    private Table Draw(Rows rows)
    {
        var table = new Table { Border = unicode ? TableBorder.Rounded : TableBorder.Ascii, BorderStyle = Quiet, ShowRowSeparators = rows.Values.Count <= 20 };
        foreach (var column in rows.Columns)
        {
            // An id is there to be typed: it stays in one piece.
            table.AddColumn(new TableColumn(new Text(column, Strong)) { NoWrap = IsTyped(column) });
        }

        foreach (var row in rows.Values)
        {
            table.AddRow(row.Cells.Select((cell, column) => new Text(cell, row.Verdict is { } verdict && column == 0 ? new Style(verdict.Color) : Style.Plain)));
        }

        return table;
    }

    /// <summary>A row for a terminal that is too narrow for a table: the id first, or else the first cell.</summary>
    private static Bullet AsBullet(Rows rows, Row row)
    {
        var strong = Math.Max(0, rows.Columns.ToList().FindIndex(IsTyped));
        return new Bullet(string.Join("; ", row.Cells.Where((cell, column) => column != strong && cell.Length > 0)), row.Cells[strong].Trim());
    }

    private static bool IsTyped(string column) => column is "Id" or "Type";
}
