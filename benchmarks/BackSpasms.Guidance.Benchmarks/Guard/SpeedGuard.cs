using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Fails when one triage allocates what it should not, or when it costs more than three times what it is meant to cost beside the hand-written chain. Ratios
/// are medians over many rounds by turns in this one run, so that neither the machine nor its load decides.
/// </summary>
public static class SpeedGuard
{
    private const int Rounds = 61;
    private const int Slack = 3;

    /// <summary>A result has a header, four references and three small numbers, whatever the guidance.</summary>
    private const int MostBytesOfAResult = 64;

    /// <summary>The goals, as times of the chain on the same person.</summary>
    private const double RangeGoal = 2;

    public static int Run(TextWriter output)
    {
        var guidance = BackSpasmGuidance.Default;
        var failures = 0;
        foreach (var person in Enum.GetValues<Person>())
        {
            var subjects = new OnePersonSubjects(guidance, person);
            Judge($"{person}: bytes of UrgencyOf", subjects.Range.Bytes(10_000), 0);
            Judge($"{person}: bytes of Triage", subjects.Triage.Bytes(10_000), MostBytesOfAResult);
            Judge($"{person}: UrgencyOf to the chain", Comparison.Of(subjects.Range, subjects.Chain, Rounds, TimeSpan.FromMilliseconds(2)).Ratio, Slack * RangeGoal);
        }

        return failures == 0 ? 0 : 1;

        void Judge(string what, double value, double most)
        {
            var isGood = value <= most;
            failures += isGood ? 0 : 1;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isGood ? "ok" : "FAIL"),-4} {what}: {value:0.##}, at most {most:0.##}"));
        }
    }
}
