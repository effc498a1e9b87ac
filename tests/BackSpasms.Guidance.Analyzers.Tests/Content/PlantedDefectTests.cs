using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

/// <summary>Defects planted in a copy of the built-in content are reported once, at their place, alike by the compiler and at run time.</summary>
public sealed class PlantedDefectTests
{
    private static readonly string[] Files =
        ["Causes", "Findings", "Measures", "Phases", "Preventions", "Questions", "RedFlags", "SafetyNet", "Sources", "TreatmentOptions", "Treatments"];

    [Fact]
    public async Task Copy_as_it_is_has_no_warnings_and_no_errors() =>
        Assert.Empty(await Reported(Copy()));

    [Theory]
    [InlineData(
        "RedFlags",
        "citations: [Sources.Ahcpr1994, Sources.Casazza2012, Sources.NhsBackPain]);",
        "citations: /**/[]);",
        "BSG1001: red flag 'rapid-nerve-loss': It names no source. Cite at least one: who published it, its title, year and address, and what was read there.")]
    [InlineData(
        "RedFlags",
        "when: Findings.RapidlyWorseningWeakness,",
        "when: /**/Findings.RapidlyWorseningWeakness & !Findings.HeavyLifting,",
        "BSG2004: red flag 'rapid-nerve-loss': It can stop to hold when 'heavy-lifting' turns from absent into present. Leave the absence out, or ask for what is meant by it as a finding of its own.")]
    [InlineData(
        "RedFlags",
        "when: Findings.RapidlyWorseningWeakness,",
        "when: /**/Findings.RapidlyWorseningWeakness & Findings.AgeUnder5 & Findings.Age50OrOver,",
        "BSG2001: red flag 'rapid-nerve-loss': It can never hold: its parts exclude each other. Correct it, or leave it out.")]
    [InlineData(
        "RedFlags",
        "suspects: \"strong pressure on a nerve or on the spinal cord\",",
        "suspects: /**/\"strong pressure, for which you take 400 mg\",",
        "BSG1006: red flag 'rapid-nerve-loss': It states a dose: '400 mg'. Leave it to the label: write 'follow the label'.")]
    [InlineData(
        "RedFlags",
        "suspects: \"strong pressure on a nerve or on the spinal cord\",",
        "suspects: /**/\"something that this cures\",",
        "BSG1005: red flag 'rapid-nerve-loss': It promises: 'cures'. Say what research found, and that it may not help everyone.")]
    [InlineData(
        "RedFlags",
        "id: \"rapid-nerve-loss\",",
        "id: /**/\"cauda-equina\",",
        "BSG1003: red flag 'cauda-equina': There are 2 with this id, and they are not the same; give each its own id.")]
    public async Task Defect_is_reported_once_at_its_place_and_alike_at_run_time(string file, string sound, string planted, string expected)
    {
        var copy = Copy();
        Assert.Contains(sound, copy[file], StringComparison.Ordinal);
        copy[file] = copy[file].Replace(sound, planted, StringComparison.Ordinal);

        var reported = Assert.Single(await Reported(copy));
        Assert.Equal(expected, $"{reported.Id}: {reported.GetMessage()}");
        Assert.Equal(copy[file].IndexOf("/**/", StringComparison.Ordinal) + 4, reported.Location.SourceSpan.Start);
        Assert.Equal(expected, Assert.Single(AtRunTime(copy)));
    }

    private static Dictionary<string, string> Copy() => Files.ToDictionary(
        file => file,
        file => File.ReadAllText(RepositoryRoot.Combine("src", "BackSpasms.Guidance", "Catalog", $"{file}.cs"))
            .Replace("namespace BackSpasms.Guidance;", "using BackSpasms.Guidance;\nnamespace Copied;", StringComparison.Ordinal),
        StringComparer.Ordinal);

    private static CSharpCompilation Compile(Dictionary<string, string> copy) =>
        Compiled.Compile([Compiled.Parse(TestSources.Usings), .. copy.Select(file => Compiled.Parse(file.Value, $"{file.Key}.cs"))]);

    private static async Task<IReadOnlyList<Diagnostic>> Reported(Dictionary<string, string> copy)
    {
        var diagnostics = await Compiled.Diagnose(Compile(copy), Compiled.AllRules);
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("BSG", StringComparison.Ordinal)))];
    }

    private static IEnumerable<string> AtRunTime(Dictionary<string, string> copy)
    {
        using var image = new MemoryStream();
        Assert.True(Compile(copy).Emit(image).Success);
        var assembly = Assembly.Load(image.ToArray());
        var builder = new GuidanceModelBuilder("back-spasms", "1.0.0").DefaultCause((Cause)assembly.GetType("Copied.Causes")!.GetProperty("MuscleStrain")!.GetValue(null)!);
        foreach (var file in new[] { "Measures", "Findings", "Questions", "RedFlags", "Causes", "Treatments", "Preventions", "SafetyNet", "Sources" })
        {
            foreach (var item in (IEnumerable)assembly.GetType($"Copied.{file}")!.GetProperty("All", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!)
            {
                builder.GetType().GetMethod("Add", [item.GetType()])!.Invoke(builder, [item]);
            }
        }

        return Diagnostics(builder)
            .Where(diagnostic => diagnostic.Severity >= GuidanceSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.Item}: {diagnostic.Message}");
    }

    private static IReadOnlyList<GuidanceDiagnostic> Diagnostics(GuidanceModelBuilder builder)
    {
        try
        {
            return GuidanceAnalyzer.Analyze(builder.Build());
        }
        catch (GuidanceException refused)
        {
            return refused.Diagnostics;
        }
    }
}
