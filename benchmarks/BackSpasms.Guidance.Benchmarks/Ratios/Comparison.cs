namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Two things measured by turns, round for round: what disturbs the machine disturbs both, and the median of the ratios leaves out the rounds in which it
/// disturbed one alone.
/// </summary>
public sealed record Comparison(double Nanoseconds, double BaseNanoseconds, double Ratio, double LowerQuartile, double UpperQuartile)
{
    public static Comparison Of(Stopped measured, Stopped against, int rounds, TimeSpan time)
    {
        var (runs, runsAgainst) = (measured.RunsIn(time), against.RunsIn(time));
        var taken = new (double Nanoseconds, double Base)[rounds];
        for (var round = 0; round < rounds; round++)
        {
            // Who is first changes from round to round.
            if (round % 2 == 0)
            {
                taken[round] = (measured.Nanoseconds(runs), against.Nanoseconds(runsAgainst));
            }
            else
            {
                var first = against.Nanoseconds(runsAgainst);
                taken[round] = (measured.Nanoseconds(runs), first);
            }
        }

        double[] ratios = [.. taken.Select(each => each.Nanoseconds / each.Base).Order()];
        return new Comparison(
            Median([.. taken.Select(each => each.Nanoseconds).Order()]),
            Median([.. taken.Select(each => each.Base).Order()]),
            Median(ratios),
            ratios[rounds / 4],
            ratios[3 * rounds / 4]);
    }

    private static double Median(double[] ordered) => (ordered[ordered.Length / 2] + ordered[(ordered.Length - 1) / 2]) / 2;
}
