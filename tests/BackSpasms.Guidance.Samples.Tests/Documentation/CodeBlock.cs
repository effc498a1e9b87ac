namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
public sealed record CodeBlock(MarkdownPage Page, string Language, string Text, int Start, int End)
{
    /// <summary>The line of the page on which its text begins.</summary>
    public int Line => Page.Text[..Start].Count(letter => letter == '\n') + 2;

    /// <summary>What it prints, where the page shows that right below it: a block of text with nothing between the two.</summary>
    public CodeBlock? Output =>
        Page.Blocks.FirstOrDefault(block => block.Start > End) is { Language: "text" } next && string.IsNullOrWhiteSpace(Page.Text[End..next.Start]) ? next : null;

    public override string ToString() => FormattableString.Invariant($"{Page.Path}:{Line}");
}
