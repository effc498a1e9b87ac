using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Prints what triage of a population costs beside merely reading its answers, by turns in one run, on one core and on two.</summary>
public static class PopulationRatios
{
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(5);

    public static int Run(TextWriter output, int most)
    {
        var guidance = BackSpasmGuidance.Default;
        output.WriteLine("| people | one core, ns a person | of reading | two cores, ns a person | of one core | reading, two cores of one | plain columns, ns a person |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var count in new[] { 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000 }.Where(count => count <= most))
        {
            var answers = RandomPopulation.Of(guidance, count, seed: 1);
            var rounds = count >= 10_000_000 ? 9 : 31;
            var triage = Triage(guidance, answers, 1);
            var overReading = Of(triage, Reading(answers, 1));
            var onTwo = Of(Triage(guidance, answers, 2), triage);
            var plain = Plain(new ColumnReading(guidance, count));
            var readingOnTwo = Of(Reading(answers, 2), Reading(answers, 1));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {overReading.Nanoseconds / count:F3} | {overReading.Ratio:F2} | {onTwo.Nanoseconds / count:F3} | {onTwo.Ratio:F2} | {readingOnTwo.Ratio:F2} | {plain.MedianNanoseconds(rounds, Time) / count:F3} |"));

            Comparison Of(Stopped measured, Stopped against) => Comparison.Of(measured, against, rounds, Time);
        }

        return 0;
    }

    private static Stopped Triage(GuidanceModel guidance, PopulationAnswers answers, int cores) => new("triage", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            guidance.UrgencyOf(answers, cores);
        }
    });

    private static Stopped Reading(PopulationAnswers answers, int cores) => new("reading", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink |= AnswersReading.Of(answers, cores);
        }
    });

    private static Stopped Plain(ColumnReading columns) => new("plain columns", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink |= columns.Read();
        }
    });

    private static ulong _sink;
}
