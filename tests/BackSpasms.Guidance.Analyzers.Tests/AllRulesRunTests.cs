using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>No rule throws, whatever it is given: the repository's own code, the sources of all rules' tests, and thousands of broken copies of them.</summary>
public sealed class AllRulesRunTests
{
    private const int Seed = 20260101;
    private const int FilesAtOnce = 50;

    /// <summary>How many broken copies are tried; the environment can ask for more.</summary>
    private static readonly int Copies =
        int.TryParse(Environment.GetEnvironmentVariable("BACK_SPASMS_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 2000;

    [Theory]
    [InlineData("src/BackSpasms.Guidance")]
    [InlineData("src/BackSpasms.Guidance.Analyzers")]
    [InlineData("src/BackSpasms.Guidance.CodeFixes")]
    [InlineData("samples")]
    [InlineData("benchmarks")]
    [InlineData("tests")]
    public async Task Own_code_is_judged(string folder)
    {
        var files = Directory.GetFiles(RepositoryRoot.Combine(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => Compiled.Parse(File.ReadAllText(path), path));
        await Run([.. files, Compiled.Parse(TestSources.Usings)]);
    }

    [Fact]
    public async Task Sources_of_all_tests_are_judged_by_all_rules()
    {
        Assert.True(TestSources.All.Count > 150);
        foreach (var files in TestSources.All.Select(TestSources.Apart).Chunk(FilesAtOnce))
        {
            await Run([.. files.Select(source => Compiled.Parse(source))]);
        }
    }

    [Fact]
    public async Task Broken_copies_are_judged_by_all_rules()
    {
        var random = new Random(Seed);
        for (var done = 0; done < Copies; done += FilesAtOnce)
        {
            var files = Enumerable.Range(done, FilesAtOnce)
                .Select(index => BrokenSource.Of(TestSources.Apart(TestSources.All[random.Next(TestSources.All.Count)], index), random))
                .Select(source => Compiled.Parse(source));
            await Run([.. files]);
        }
    }

    [Fact]
    public async Task Broken_packs_are_judged()
    {
        var random = new Random(Seed);
        var pack = TestSources.Packs;
        Assert.True(pack.Count > 5);
        for (var done = 0; done < Copies; done += FilesAtOnce)
        {
            var files = Enumerable.Range(done, FilesAtOnce)
                .Select(index => new PackText($"/{index}.guidance.json", BrokenSource.Pack(pack[random.Next(pack.Count)], random)));
            await Run([Compiled.Parse("public class Consumer;")], [.. files]);
        }
    }

    private static async Task Run(IReadOnlyList<SyntaxTree> trees, params AdditionalText[] files)
    {
        var thrown = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            (exception, rule, diagnostic) => thrown.Enqueue($"{rule}\n{exception}\n{diagnostic}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        await new CompilationWithAnalyzers(Compiled.Compile(trees), Compiled.AllRules, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Empty(thrown);
    }

    private sealed class PackText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
