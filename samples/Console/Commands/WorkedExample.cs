using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Without a command and without a terminal: a real case through the real library, and the help.</summary>
internal static class WorkedExample
{
    private const string Case = """{"id":"example","age":34,"days":1,"pain":5,"present":["heavy-lifting","muscle-tightness"],"othersAbsent":true}""";
    private const string CaseInWords = "A person of 34 lifted something heavy yesterday. The back muscles are tight, the pain is 5 of 10, and every other question was answered with 'no'.";

    internal static int Run(GuidanceModel guidance, ParseResult parsed)
    {
        var example = TriageCase.Parse(Case, guidance.Vocabulary);
        var result = guidance.Triage(example.Presentation);
        var warned = guidance.Triage(example.Presentation.WithPresent(Findings.SaddleNumbness));
        var unasked = guidance.Triage(guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.HeavyLifting, Findings.MuscleTightness));

        PageOutput.Show(new Page()
            .Add(new Title("A worked example", $"guidance {guidance}"))
            .Add(new Paragraph(CaseInWords))
            .Add(new Fields([("Case", Case), ("Outcome", result.Outcome)]))
            .Add(OutcomePage.Of(result))
            .Add(new Title("The same person, with numbness between the legs"))
            .Add(new Fields([("Outcome", warned.Outcome)]))
            .Add(new Banner(Verdict.Of(warned), warned.Headline))
            .Add(new Title("The same person, before the other questions are answered"))
            .Add(new Fields([("Outcome", $"{unasked.Outcome} ({unasked.Range})"), ("To ask next", unasked is TriageResult.Incomplete open ? open.Next.Text : "nothing")]))
            .Add(new Banner(Verdict.Of(unasked), unasked.Headline))
            .Add(new Title("Try it"))
            .Add(new Paragraph($"echo '{Case}' | backspasms triage -"))
            .Add(new Title("Help")));
        StandardStreams.OutputWriter.WriteLine();
        new HelpAction().Invoke(parsed);
        return ExitCode.Done;
    }
}
