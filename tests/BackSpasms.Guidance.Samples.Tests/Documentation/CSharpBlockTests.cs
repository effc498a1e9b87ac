using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>C# that a page shows works when it is copied.</summary>
public sealed class CSharpBlockTests
{
    /// <summary>What is not run here, and why; and whether it is at least compiled.</summary>
    private static readonly (string Path, string Text, bool IsCompiled, string Why)[] Excused =
    [
        ("docs/extending.md", "", false, "Files of one program: ExtendingGuideTests puts them into a new project and runs it."),
        ("docs/packs.md", "File.ReadAllBytes(\"belts.guidance.json\")", true, "It reads a file of the reader's."),
        ("docs/rules/", "", true, "It shows a mistake and how it is mended; some of the mistakes throw."),
    ];

    public static TheoryData<string> Run { get; } = [.. All().Where(block => ExcuseOf(block) is null).Select(block => block.ToString())];

    public static TheoryData<string> Compiled { get; } = [.. All().Where(block => ExcuseOf(block) is true).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Run))]
    public void It_compiles_runs_and_prints_what_the_page_says(string place)
    {
        var block = All().Single(each => each.ToString() == place);
        var printed = CSharpBlock.Run(block);
        if (block.Output is { } output)
        {
            Assert.True(output.Text == printed, $"It prints:\n{printed}");
        }
    }

    [Theory]
    [MemberData(nameof(Compiled))]
    public void It_compiles(string place) =>
        CSharpBlock.AssertCompiles(All().Single(each => each.ToString() == place));

    // Who copies it from top to bottom into one file.
    [Fact]
    public void The_first_page_is_one_program()
    {
        var blocks = MarkdownPage.Of("README.md").Blocks.Where(block => block.Language == "csharp").ToList();
        var program = blocks[0] with { Text = string.Concat(blocks.Select(block => block.Text)) };
        var shown = blocks.Select(block => block.Output).OfType<CodeBlock>().Select(output => Regex.Escape(output.Text)).ToList();

        Assert.Equal(4, shown.Count);
        Assert.Matches($"(?s)^.+{string.Join(".*", shown)}$", CSharpBlock.Run(program));
    }

    [Fact]
    public void Each_excuse_is_needed() =>
        Assert.All(Excused, excuse => Assert.Contains(All(), block => Fits(block, excuse.Path, excuse.Text)));

    [Fact]
    public void A_block_that_does_not_compile_is_found()
    {
        var block = MarkdownPage.Of("README.md").Blocks.First(each => each.Language == "csharp");
        Assert.Contains("CS0103", Assert.Single(CSharpBlock.ErrorsOf(block with { Text = "Console.WriteLine(nothing);\n" })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_and_the_guides_have_blocks()
    {
        var run = All().Where(block => ExcuseOf(block) is null).Select(block => block.Page.Path).ToList();
        Assert.InRange(run.Count(path => path == "README.md"), 4, 20);
        Assert.InRange(run.Count(path => path != "README.md"), 8, 100);
        Assert.InRange(All().Count(block => ExcuseOf(block) is true), 40, 200);
    }

    private static IEnumerable<CodeBlock> All() => MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp");

    /// <summary>Null where a block is run; else whether it is compiled.</summary>
    private static bool? ExcuseOf(CodeBlock block)
    {
        var excuses = Excused.Where(excuse => Fits(block, excuse.Path, excuse.Text)).ToList();
        return excuses.Count == 0 ? null : excuses[0].IsCompiled;
    }

    private static bool Fits(CodeBlock block, string path, string text) =>
        (path.EndsWith('/') ? block.Page.Path.StartsWith(path, StringComparison.Ordinal) : block.Page.Path == path) && block.Text.Contains(text, StringComparison.Ordinal);
}
