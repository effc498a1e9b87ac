namespace BackSpasms.Guidance.Tests.Models;

/// <summary>Texts of a pack are shown on a page in Markdown letter by letter: none becomes markup, a link or HTML.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words, (in brackets): 10-20 & more!", "plain words, (in brackets): 10-20 & more!")]
    [InlineData("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)>")]
    [InlineData("[call](https://example.org)", "\\[call](https://example.org)")]
    [InlineData("*a* _b_ `c` ~~d~~ \\", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\")]
    [InlineData("two\nlines\r\n# no heading", "two lines  # no heading")]
    public void A_text_is_shown_as_it_is(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(text));

    [Theory]
    [InlineData("# five", "\\# five")]
    [InlineData("- five", "\\- five")]
    [InlineData("+ five", "\\+ five")]
    [InlineData("> five", "\\> five")]
    [InlineData("| five", "\\| five")]
    [InlineData("=====", "\\=====")]
    [InlineData("5. five", "5\\. five")]
    [InlineData("10) five", "10\\) five")]
    [InlineData("5 five", "5 five")]
    [InlineData("5", "5")]
    [InlineData("five - 5.", "five - 5.")]
    [InlineData("*five", "\\*five")]
    [InlineData("", "")]
    public void A_line_begins_with_no_markup(string text, string markdown) => Assert.Equal(markdown, MarkdownText.AtStart(text));

    [Theory]
    [InlineData("https://example.org/a(b(c))", "https://example.org/a(b(c))")]
    [InlineData("https://example.org/a)b", "https://example.org/a%29b")]
    [InlineData("https://example.org/a(b", "https://example.org/a%28b")]
    [InlineData("https://example.org/)a(", "https://example.org/%29a%28")]
    [InlineData("https://example.org/a b<c>", "https://example.org/a%20b%3Cc%3E")]
    public void A_link_ends_where_the_address_ends(string address, string destination)
    {
        var source = new Citation("acme/source", "Acme [draft]", "A title", 2026, address, "Nothing.");
        Assert.Equal($"[Acme \\[draft], A title (2026)]({destination})", MarkdownText.Link(source));
    }

    [Fact]
    public void No_page_has_markup_of_an_extension()
    {
        const string html = "<script>alert(1)</script>";
        var source = new Citation("acme/source", html, html, null, "https://example.org/", html);
        var finding = new Finding("acme/finding", html, html, html);
        var guidance = BackSpasmGuidance.Default.Extend("acme", "1.0.0", acme => acme
            .Add(new RedFlag("acme/flag", Urgency.Emergency, finding, html, html, [source], html, html, html))
            .Add(new Question("acme/question", html, html, [finding]))
            .Add(new Cause("acme/cause", html, html, [WeightedFinding.Strong(finding)], [], [source]))
            .Add(new SafetyNetAdvice("acme/advice", html, Urgency.Emergency, html, [source])));
        var outcome = guidance.Triage(guidance.Describe(age: 34).WithPresent(finding));
        var open = guidance.Triage(guidance.Describe(age: 34));

        var pages = new[] { guidance.ToMarkdown(), outcome.Explain(TextFormat.Markdown), open.Explain(TextFormat.Markdown) };
        Assert.All(
            pages,
            page =>
            {
                Assert.Contains("\\<script>alert(1)\\</script>", page, StringComparison.Ordinal);
                Assert.DoesNotContain("<script", page.Replace("\\<", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            });
    }
}
