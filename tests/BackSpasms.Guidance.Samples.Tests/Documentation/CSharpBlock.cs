using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A block of C# of a page, compiled as a reader would who has read so far.</summary>
internal static class CSharpBlock
{
    /// <summary>
    /// What a block may take as given: fields, so that a block can declare a name itself. <c>Console</c> is one too, so that what a block prints is kept.
    /// </summary>
    private const string Given = """
        static readonly System.IO.StringWriter Console = new() { NewLine = "\n" };
        static readonly GuidanceModel guidance = BackSpasmGuidance.Default;
        static readonly GuidanceModel model = guidance;
        static readonly GuidanceModel older = guidance;
        static readonly GuidanceModel newer = guidance.Extend("acme", "1.0.0", acme => { });
        static readonly Presentation presentation = guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.HeavyLifting);
        static readonly TriageResult result = guidance.Triage(presentation);
        """;

    /// <summary>Those of a project with implicit usings, and the one that the first block of the README has.</summary>
    private const string Usings = "using BackSpasms.Guidance; using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Compiles a block; gives the errors as the compiler says them, with lines of the page.</summary>
    internal static IReadOnlyList<string> ErrorsOf(CodeBlock block) => Emit(block, Stream.Null);

    /// <summary>Compiles a block and runs it; gives what it printed.</summary>
    internal static string Run(CodeBlock block)
    {
        using var assembly = new MemoryStream();
        Assert.Equal(string.Empty, string.Join('\n', Emit(block, assembly)));
        var program = Assembly.Load(assembly.ToArray()).GetType("Block")!;
        program.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
        return program.GetField("Console", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!.ToString()!;
    }

    private static string[] Emit(CodeBlock block, Stream output)
    {
        var lines = block.Text.Split('\n');
        var usings = lines.Where(IsUsing);
        var body = string.Join('\n', lines.Select(line => IsUsing(line) ? string.Empty : line));
        var source = $$"""
            {{Usings}} {{string.Join(' ', usings)}}
            static class Block
            {
            {{Given}}
            static void Run()
            {
            #line {{block.Line}} "{{block.Page.Path}}"
            {{body}}
            }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var copy = new MemoryStream();
        var result = compilation.Emit(copy);
        copy.WriteTo(output);
        return [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString())];
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
