using System.Globalization;
using System.Text;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Measures how cost grows, and writes a table and a chart of each measure.</summary>
public static class GrowthReport
{
    /// <summary>The exponent above which growth is no longer taken for linear: a quarter of the way to quadratic would be 1.25.</summary>
    private const double MostExponent = 1.15;

    public static int Run(TextWriter output, string folder, int mostPeople)
    {
        Directory.CreateDirectory(folder);
        var page = new StringBuilder();
        page.Append("# How cost grows\n\nWritten by `-- growth`; measured on ").Append(Machine.InWords)
            .Append(". Each number is of the least disturbed of several runs. R² says how much of the spread a straight line explains; the power is the slope of the logarithms, 1 where twice the size costs twice as much.\n");
        var bent = 0;
        foreach (var measure in GrowthMeasures.All(mostPeople))
        {
            // Once without looking, so that the compiler has done its best by the first size too.
            measure.Measure(measure.Sizes[measure.Sizes.Count / 2]);
            Thread.Sleep(300);
            var points = new List<(double X, double Y)>();
            foreach (var size in measure.Sizes)
            {
                if (measure.Measure(size) is { } value)
                {
                    points.Add((size, value));
                }
            }

            var fit = LinearFit.Of(points);
            var exponent = LinearFit.Of([.. points.Select(point => (Math.Log(point.X), Math.Log(point.Y)))]).Slope;
            var isBent = measure.IsPromised && exponent > MostExponent;
            bent += isBent ? 1 : 0;
            File.WriteAllText(Path.Combine(folder, $"{measure.Id}.svg"), GrowthChart.Of(measure, points, fit));
            page.Append(CultureInfo.InvariantCulture, $"\n## {measure.Title} by {measure.SizeOf}\n\n| {measure.SizeOf} | {measure.Unit} |\n|---:|---:|\n");
            foreach (var (x, y) in points)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {x:N0} | {y:G4} |\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"\nStraight line: {fit.Intercept:G3} + {fit.Slope:G3} for each, R² = {fit.RSquared:F4}; growth with the power {exponent:F2}{(measure.IsPromised ? string.Empty : "; not promised to be linear")}.\n\n![chart]({measure.Id}.svg)\n");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isBent ? "BENT" : "ok"),-4} {measure.Id}: {points[0].Y:G3} to {points[^1].Y:G3} {measure.Unit}, R² {fit.RSquared:F4}, power {exponent:F2}"));
        }

        File.WriteAllText(Path.Combine(folder, "growth.md"), page.ToString());
        return bent == 0 ? 0 : 1;
    }
}
