namespace BackSpasms.Guidance.Web.Tests;

public sealed class DeviceSizeTests
{
    /// <summary>What a browser fetches before the first question: each file once, with brotli.</summary>
    [Fact]
    public void The_whole_app_is_no_larger_than_its_README_says()
    {
        var files = Directory.GetFiles(PublishedApp.Files, "*.br", SearchOption.AllDirectories).Select(file => new FileInfo(file)).ToList();

        Assert.Contains(files, file => file.Name.StartsWith("BackSpasms.Guidance.", StringComparison.Ordinal));
        Assert.InRange(files.Sum(file => file.Length), 1_000_000, 2_400_000);
    }
}
