using System.Buffers.Binary;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>
/// The pictures in docs/images: taken from the running app, never by hand. With <c>SCREENSHOTS=docs/images</c>, as a full path, they are kept.
/// </summary>
public sealed class PictureTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    private const int MostBytes = 150 * 1024;

    [BrowserTheory]
    [InlineData("question-desktop", "question of a scale", Widths.Desktop, false)]
    [InlineData("question-phone", "question of findings", Widths.Phone, false)]
    [InlineData("body-map-phone", "question of the place", Widths.Phone, false)]
    [InlineData("emergency-phone", "emergency", Widths.Phone, false)]
    [InlineData("self-care-phone-dark", "self-care", Widths.Phone, true)]
    [InlineData("urgent-desktop", "urgent", Widths.Desktop, false)]
    public async Task Each_is_what_fits_the_window_and_is_small(string picture, string kind, int width, bool dark)
    {
        await using var visit = await app.VisitAsync(width, dark: dark);
        await PageKind.OpenAsync(app, visit, kind);
        if (kind == "question of the place")
        {
            await visit.Page.CheckAsync("[value=lower-back]");
        }

        var png = await visit.Page.ScreenshotAsync();

        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.InRange(png.Length, 5_000, MostBytes);
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, picture + ".png"), png);
        }
    }
}
