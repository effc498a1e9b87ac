using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class OutcomeSwitchSuppressorTests
{
    private const string AllFive = "TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, TriageResult.SelfCare => 4, TriageResult.Incomplete => 5";

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Error)]
    public async Task Compiler_is_silent_where_all_outcomes_are_taken(ReportDiagnostic warnings) =>
        Assert.Empty(await Reported($"result switch {{ {AllFive} }}", warnings));

    [Fact]
    public async Task Compiler_is_silent_over_or_and_conditions() =>
        Assert.Empty(await Reported(
            """
            result switch
            {
                TriageResult.Emergency e when e.Headline.Length > 3 => 0,
                TriageResult.Emergency or TriageResult.Urgent => 1,
                (TriageResult.Routine or TriageResult.SelfCare) => 2,
                TriageResult.Incomplete { Next: var next } => next.Text.Length,
            }
            """));

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Error)]
    public async Task Compiler_still_speaks_where_an_outcome_is_missed(ReportDiagnostic warnings) =>
        Assert.Equal(["CS8509"], await Reported("result switch { TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, TriageResult.SelfCare => 4 }", warnings));

    [Fact]
    public async Task Compiler_still_speaks_where_an_outcome_has_a_condition() =>
        Assert.Equal(["CS8509"], await Reported($"result switch {{ {AllFive.Replace("Emergency", "Emergency when result.AtLeast == Urgency.Emergency", StringComparison.Ordinal)} }}"));

    [Fact]
    public async Task Compiler_still_speaks_of_other_types() =>
        Assert.Equal(["CS8509"], await Reported("result.Headline switch { \"a\" => 1 }"));

    [Fact]
    public async Task Compiler_still_speaks_where_null_is_missed() =>
        Assert.Equal(["CS8509"], await Reported($"maybe switch {{ {AllFive} }}"));

    [Fact]
    public async Task Compiler_is_silent_where_null_is_taken_too() =>
        Assert.Empty(await Reported($"maybe switch {{ {AllFive}, null => 6 }}"));

    [Theory]
    [InlineData("not { }")]
    [InlineData("not TriageResult")]
    [InlineData("not object _")]
    [InlineData("not (not null)")]
    [InlineData("null or TriageResult.Emergency")]
    [InlineData("TriageResult.Emergency or null")]
    [InlineData("null and _")]
    [InlineData("var other")]
    [InlineData("_")]
    public async Task Compiler_is_silent_where_a_pattern_takes_null(string pattern) =>
        Assert.Empty(await Reported($"maybe switch {{ {pattern} when Environment.ProcessorCount > 0 => 0, {AllFive}, {pattern} => 6 }}"));

    [Theory]
    [InlineData("not null")]
    [InlineData("{ }")]
    [InlineData("not (null or TriageResult.Emergency)")]
    [InlineData("not (var other and { })")]
    [InlineData("null and TriageResult")]
    public async Task A_pattern_does_not_take_null_that_need_not(string pattern) =>
        Assert.NotEmpty(await Reported($"maybe switch {{ {AllFive}, {pattern} => 6 }}"));

    [Fact]
    public async Task Without_the_library_nothing_is_silenced()
    {
        var compilation = Compiled.Compile([Compiled.Parse("public class Consumer { public int Method(string text) => text switch { \"a\" => 1 }; }")]).WithReferences(Code.Runtime());
        var diagnostics = await Compiled.Diagnose(compilation, ImmutableArray.Create<DiagnosticAnalyzer>(new OutcomeSwitchSuppressor()));
        Assert.Equal(["CS8509 False"], diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic.Id} {diagnostic.IsSuppressed}"));
    }

    private static async Task<IEnumerable<string>> Reported(string expression, ReportDiagnostic warnings = ReportDiagnostic.Default)
    {
        var source = Code.Class($"public int Method(TriageResult result, TriageResult? maybe) => {expression};");
        var diagnostics = await Compiled.Diagnose(
            Compiled.Compile([Compiled.Parse(source)], warnings),
            ImmutableArray.Create<DiagnosticAnalyzer>(new OutcomeSwitchSuppressor()));
        return diagnostics
            .Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id);
    }
}
