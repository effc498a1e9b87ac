using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using BackSpasms.Guidance.Tests.Cases;

namespace BackSpasms.Guidance.Tests;

/// <summary>T6 on another runtime: a program for .NET Framework 4.7.2, which triages under Mono, and reads again each record and the pack that it writes.</summary>
public sealed class OnMonoTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly string Program = typeof(OnMonoTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "FrameworkProgram").Value!;

    [MonoFact]
    public void Every_clinical_case_comes_out_as_expected_and_reads_the_same_to_the_last_byte()
    {
        var cases = ClinicalCase.Files.Select(file => (File: file, Clinical: ClinicalCase.Read(file))).ToList();
        var written = Shell.Run("mono", [Program], input: string.Concat(cases.Select(each => Line(each.File, each.Clinical) + "\n")));
        Assert.True(written.ExitCode == 0, written.Output + written.Errors);
        var lines = written.Output.TrimEnd('\n').Split('\n');

        Assert.Equal(cases.Count + 1, lines.Length);
        Assert.Equal(Guidance.Digest, lines[0]);
        Assert.All(cases.Zip(lines.Skip(1)), pair =>
        {
            var ((file, clinical), line) = pair;
            Assert.Equal(clinical.Expected.Outcome, (string?)JsonNode.Parse(line)!["outcome"]);
            Assert.Equal(ResultHere(file, clinical), line);
        });
    }

    private static string Line(string file, ClinicalCase clinical)
    {
        var line = JsonNode.Parse(clinical.Case.GetRawText())!.AsObject();
        line["id"] = file;
        return line.ToJsonString();
    }

    private static string ResultHere(string file, ClinicalCase clinical) =>
        Guidance.Triage(TriageCase.Read(Encoding.UTF8.GetBytes(Line(file, clinical)), Guidance.Vocabulary).Case!.Presentation).ToJson(file);
}
