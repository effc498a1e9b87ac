using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A block of C# of a page, compiled as a reader would who has read so far.</summary>
internal static class CSharpBlock
{
    /// <summary>
    /// What a block may take as given: members of a base class, so that a block can declare each name itself. <c>Console</c> is one too, so that what a block prints is kept.
    /// </summary>
    private const string Given = """
        class Given
        {
            protected static readonly System.IO.StringWriter Console = new() { NewLine = "\n" };
            protected static readonly GuidanceModel guidance = BackSpasmGuidance.Default;
            protected static readonly GuidanceModel model = guidance;
            protected static readonly GuidanceModel older = guidance;
            protected static readonly GuidanceModel newer = guidance.Extend("acme", "1.0.0", acme => { });
            protected static Presentation presentation = guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.HeavyLifting);
            protected static readonly TriageResult result = guidance.Triage(presentation);

            // Of the pages of the rules.
            protected static readonly Citation Source = Sources.Ahcpr1994;
            protected static readonly Finding SeatBeltMark = new("acme/seat-belt-mark", "mark of a seat belt", "Is there a mark where the seat belt was?");
            protected static readonly RedFlag SeatBeltInjury = new("acme/seat-belt", Urgency.Urgent, SeatBeltMark, "an injury", "Be seen today.", [Source]);
            protected static readonly Cause Driving = new("acme/driving", "Long drives", "Hours at the wheel.", [WeightedFinding.Strong(Findings.ProlongedPoorPosture)], [], [Source]);
            protected static void ShowExercises() { }
        }
        """;

    /// <summary>Those of a project with implicit usings, and the one that the first block of the README has.</summary>
    private const string Usings = "using BackSpasms.Guidance; using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;";

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Compiles a block; gives the errors as the compiler says them, with lines of the page.</summary>
    internal static IReadOnlyList<string> ErrorsOf(CodeBlock block) => Compile(block).Errors;

    internal static void AssertCompiles(CodeBlock block) => AssertNone(ErrorsOf(block));

    /// <summary>Compiles a block and runs it; gives what it printed.</summary>
    internal static string Run(CodeBlock block)
    {
        var (assembly, errors) = Compile(block);
        AssertNone(errors);
        var program = Assembly.Load(assembly).GetType("Block")!;
        program.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
        return program.BaseType!.GetField("Console", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!.ToString()!;
    }

    private static (byte[] Assembly, string[] Errors) Compile(CodeBlock block)
    {
        var lines = block.Text.Split('\n');
        var usings = lines.Where(IsUsing);
        var text = string.Join('\n', lines.Select(line => IsUsing(line) ? string.Empty : line));
        var (members, statements) = lines.Any(IsMember) ? (text, string.Empty) : (string.Empty, text);
        var source = $$"""
            {{Usings}} {{string.Join(' ', usings)}}
            {{Given}}
            class Block : Given
            {
            static void Run()
            {
            #line {{block.Line}} "{{block.Page.Path}}"
            {{statements}}
            }
            #line {{block.Line}} "{{block.Page.Path}}"
            {{members}}
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error);
        return (assembly.ToArray(), [.. errors.Select(found => found.ToString())]);
    }

    private static void AssertNone(IReadOnlyList<string> errors) => Assert.True(errors.Count == 0, string.Join('\n', errors));

    /// <summary>Whether a line declares a member of a class, and not a local.</summary>
    private static bool IsMember(string line) => line.StartsWith("public static ", StringComparison.Ordinal) || line.StartsWith("static readonly ", StringComparison.Ordinal) || line.StartsWith("static GuidanceModel ", StringComparison.Ordinal);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
