using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Prints what triage of a population costs beside merely reading its answers, by turns in one run, on one core and on two.</summary>
public static class PopulationRatios
{
    public static int Run(TextWriter output, int most)
    {
        var guidance = BackSpasmGuidance.Default;
        output.WriteLine("| people | one core, ns a person | of reading | two cores, ns a person | of one core | reading, two cores of one |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (var count in new[] { 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000 }.Where(count => count <= most))
        {
            var answers = RandomPopulation.Of(guidance, count, seed: 1);
            var rounds = count >= 10_000_000 ? 9 : 31;
            var triage = Triage(guidance, answers, 1);
            var overReading = Of(triage, Reading(guidance, answers, 1));
            var onTwo = Of(Triage(guidance, answers, 2), triage);
            var readingOnTwo = Of(Reading(guidance, answers, 2), Reading(guidance, answers, 1));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {overReading.Nanoseconds / count:F3} | {overReading.Ratio:F2} | {onTwo.Nanoseconds / count:F3} | {onTwo.Ratio:F2} | {readingOnTwo.Ratio:F2} |"));

            Comparison Of(Stopped measured, Stopped against) => Comparison.Of(measured, against, rounds, TimeSpan.FromMilliseconds(5));
        }

        return 0;
    }

    public static Stopped Triage(GuidanceModel guidance, PopulationAnswers answers, int cores) => new("triage", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            guidance.UrgencyOf(answers, cores);
        }
    });

    public static Stopped Reading(GuidanceModel guidance, PopulationAnswers answers, int cores)
    {
        var findings = ColumnReading.FindingsRead(guidance);
        return new("reading", runs =>
        {
            for (var i = 0; i < runs; i++)
            {
                _sink |= ColumnReading.Of(answers, findings, cores);
            }
        });
    }

    private static ulong _sink;
}
