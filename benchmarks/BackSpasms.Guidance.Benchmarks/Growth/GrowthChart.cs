using System.Globalization;
using System.Text;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Points and their straight line as an SVG, with the numbers at the axes.</summary>
public static class GrowthChart
{
    private const int Width = 640;
    private const int Height = 360;
    private const int Left = 80;
    private const int Right = 20;
    private const int Top = 44;
    private const int Bottom = 56;

    public static string Of(GrowthMeasure measure, IReadOnlyList<(double X, double Y)> points, LinearFit fit)
    {
        var (mostX, mostY) = (points.Max(point => point.X), Math.Max(points.Max(point => point.Y), fit.Intercept + (fit.Slope * points.Max(point => point.X))));
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"{measure.Title}\">");
        Line(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        Line(svg, $"<text x=\"{Left}\" y=\"24\" font-size=\"15\">{measure.Title} ({measure.Unit}) by {measure.SizeOf}; straight line: R² = {fit.RSquared:F4}</text>");
        for (var i = 0; i <= 4; i++)
        {
            var (x, y) = (mostX * i / 4, mostY * i / 4);
            Line(svg, $"<path d=\"M{Left} {AtY(y):F1}H{Width - Right}\" stroke=\"#ddd\"/>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{AtY(y) + 4:F1}\" text-anchor=\"end\">{y:G3}</text>");
            Line(svg, $"<text x=\"{AtX(x):F1}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{x:N0}</text>");
        }

        Line(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">{measure.SizeOf}</text>");
        Line(svg, $"<path d=\"M{AtX(points[0].X):F1} {AtY(fit.Intercept + (fit.Slope * points[0].X)):F1}L{AtX(mostX):F1} {AtY(fit.Intercept + (fit.Slope * mostX)):F1}\" stroke=\"#888\" stroke-dasharray=\"6 4\" fill=\"none\"/>");
        Line(svg, $"<path d=\"M{string.Join('L', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{AtX(point.X):F1} {AtY(point.Y):F1}")))}\" stroke=\"#0b5cad\" stroke-width=\"2\" fill=\"none\"/>");
        foreach (var (x, y) in points)
        {
            Line(svg, $"<circle cx=\"{AtX(x):F1}\" cy=\"{AtY(y):F1}\" r=\"4\" fill=\"#0b5cad\"/>");
        }

        Line(svg, $"</svg>");
        return svg.ToString();

        double AtX(double x) => Left + (x / mostX * (Width - Left - Right));
        double AtY(double y) => Height - Bottom - (Math.Max(0, y) / mostY * (Height - Top - Bottom));
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
