namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>C# that a page shows works when it is copied.</summary>
public sealed class CSharpBlockTests
{
    /// <summary>What is not run here, and why.</summary>
    private static readonly (string Path, string Text, string Why)[] Excused =
    [
        ("docs/extending.md", "", "Files of one program: ExtendingGuideTests puts them into a new project and runs it."),
        ("docs/packs.md", "File.ReadAllBytes(\"belts.guidance.json\")", "It reads the reader's own file; it is compiled."),
        ("docs/rules/", "", "Examples of what a rule finds: members that RuleExamples.cs holds and compiles, or fragments of an app that the tests of the analyzers judge."),
    ];

    public static TheoryData<string> Blocks { get; } = [.. All().Where(block => !IsExcused(block)).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void It_compiles_runs_and_prints_what_the_page_says(string place)
    {
        var block = All().Single(each => each.ToString() == place);
        var printed = CSharpBlock.Run(block);
        if (block.Output is { } output)
        {
            Assert.Equal(output.Text, printed);
        }
    }

    [Fact]
    public void What_only_reads_a_file_of_the_reader_compiles() =>
        Assert.Empty(CSharpBlock.ErrorsOf(Assert.Single(All(), block => block.Page.Path == "docs/packs.md")));

    [Fact]
    public void Each_excuse_is_needed() =>
        Assert.All(Excused, excuse => Assert.Contains(All(), block => Fits(excuse, block)));

    [Fact]
    public void A_block_that_does_not_compile_is_found()
    {
        var block = MarkdownPage.Of("README.md").Blocks.First(each => each.Language == "csharp");
        Assert.Contains("CS0103", Assert.Single(CSharpBlock.ErrorsOf(block with { Text = "Console.WriteLine(nothing);\n" })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_and_the_guides_have_blocks()
    {
        var run = All().Where(block => !IsExcused(block)).Select(block => block.Page.Path).ToList();
        Assert.InRange(run.Count(path => path == "README.md"), 4, 20);
        Assert.InRange(run.Count(path => path != "README.md"), 8, 100);
    }

    private static IEnumerable<CodeBlock> All() => MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp");

    private static bool IsExcused(CodeBlock block) => Excused.Any(excuse => Fits(excuse, block));

    private static bool Fits((string Path, string Text, string Why) excuse, CodeBlock block) =>
        (block.Page.Path == excuse.Path || (excuse.Path.EndsWith('/') && block.Page.Path.StartsWith(excuse.Path, StringComparison.Ordinal)))
        && block.Text.Contains(excuse.Text, StringComparison.Ordinal);
}
