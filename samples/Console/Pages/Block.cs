namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A part of a <see cref="Page"/>.</summary>
internal abstract record Block;

/// <summary>The name of the page, and what kind of thing it is about.</summary>
internal sealed record Title(string Text, string? Note = null) : Block;

internal sealed record Heading(string Text) : Block;

internal sealed record Paragraph(string Text, Tone Tone = Tone.Normal) : Block;

/// <summary>A verdict that nobody can miss.</summary>
internal sealed record Banner(Verdict Verdict, string Text) : Block;

internal sealed record BulletList(IReadOnlyList<Bullet> Bullets) : Block;

/// <summary>Names with their values, one a line.</summary>
internal sealed record Fields(IReadOnlyList<(string Name, string Value)> Values) : Block;

/// <summary>Rows of cells; a row may be coloured by its verdict, whose words then stand in a cell.</summary>
internal sealed record Rows(IReadOnlyList<string> Columns, IReadOnlyList<Row> Values) : Block;

internal sealed record Row(IReadOnlyList<string> Cells, Verdict? Verdict = null);

/// <summary>A line of a list: strong words first, then the text, and what stands below it.</summary>
internal sealed record Bullet(string Text, string? Strong = null, IReadOnlyList<Bullet>? Below = null, Verdict? Verdict = null);

internal enum Tone
{
    Normal,
    Strong,
    Quiet,
}
