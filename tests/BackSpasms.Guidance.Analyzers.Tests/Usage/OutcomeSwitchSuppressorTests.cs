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
