namespace BackSpasms.Guidance.Benchmarks;

/// <summary>The straight line nearest to some points, and how much of their spread it explains.</summary>
public sealed record LinearFit(double Intercept, double Slope, double RSquared)
{
    public static LinearFit Of(IReadOnlyList<(double X, double Y)> points)
    {
        var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
        var spreadX = points.Sum(point => (point.X - meanX) * (point.X - meanX));
        var spreadY = points.Sum(point => (point.Y - meanY) * (point.Y - meanY));
        var slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / spreadX;
        var intercept = meanY - (slope * meanX);
        var rest = points.Sum(point => Math.Pow(point.Y - intercept - (slope * point.X), 2));
        return new LinearFit(intercept, slope, spreadY == 0 ? 1 : 1 - (rest / spreadY));
    }
}
