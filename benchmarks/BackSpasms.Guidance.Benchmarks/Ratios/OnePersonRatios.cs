using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Prints one person's costs as ratios, by turns in one run.</summary>
public static class OnePersonRatios
{
    public static int Run(TextWriter output, int rounds = 41)
    {
        var guidance = BackSpasmGuidance.Default;
        output.WriteLine("| person | what | ns | bytes | against | ratio | quartiles |");
        output.WriteLine("|---|---|---:|---:|---|---:|---|");
        foreach (var person in Enum.GetValues<Person>())
        {
            var subjects = new OnePersonSubjects(guidance, person);
            Write(subjects.Range, subjects.Chain);
            Write(subjects.Triage, subjects.Range);
            Write(subjects.Reasons, subjects.Range);
            Write(subjects.Everything, subjects.Range);
            Write(subjects.Copied, subjects.Range);
            Write(subjects.Rendered, subjects.Range);
            if (person is Person.BenignComplete or Person.Emergency)
            {
                var engines = new EngineSubjects(guidance, person);
                Write(engines.RulesEngine, subjects.Range);
                Write(engines.NCalc, subjects.Range);
            }

            void Write(Stopped measured, Stopped against)
            {
                var comparison = Comparison.Of(measured, against, rounds, TimeSpan.FromMilliseconds(5));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {person} | {measured.Name} | {comparison.Nanoseconds:F1} | {measured.Bytes(1000):F0} | {against.Name}, {comparison.BaseNanoseconds:F1} ns | {comparison.Ratio:F2} | {comparison.LowerQuartile:F2} to {comparison.UpperQuartile:F2} |"));
            }
        }

        var builder = BackSpasmGuidance.Builder();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nBuilding the built-in model, warm: {GrowthMeasure.Milliseconds(() => builder.Build()):F2} ms, the least disturbed of many builds."));
        return 0;
    }
}
