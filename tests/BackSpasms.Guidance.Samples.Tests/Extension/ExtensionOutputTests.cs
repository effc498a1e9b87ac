using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Extension;

/// <summary>What somebody sees who runs the sample.</summary>
public sealed class ExtensionOutputTests
{
    private static readonly Lazy<ShellResult> Result = new(() => ExtensionSample.Run());

    private static string Output => Result.Value.Output;

    [Fact]
    public void It_ends_with_0_and_says_nothing_on_the_error_stream() => Assert.Equal((0, string.Empty), (Result.Value.ExitCode, Result.Value.Errors));

    [Fact]
    public void It_names_the_guidance_with_both_extensions() =>
        Assert.Matches(@"^Back pain at work\n=+\nback-spasms \d+\.\d+\.\d+\+desk-work\.1\.0\.0\.occupational-health\.1\.0\.0\n", Output);

    [Theory]
    [InlineData("A lorry driver of 61", "ROUTINE (by the built-in guidance alone: self-care)", "Pain that keeps you from driving safely")]
    [InlineData("A nurse of 44", "URGENT (by the built-in guidance alone: routine)", "Handling a load or a person at work, with fragile bones or in later life")]
    [InlineData("A desk worker of 29", "SELF-CARE (by the built-in guidance alone: self-care)", "Get up often")]
    public void Each_worker_has_an_outcome_beside_that_of_the_built_in_guidance(string worker, string outcome, string detail)
    {
        var part = Part(worker);
        Assert.Contains($"Outcome   {outcome}\n", part, StringComparison.Ordinal);
        Assert.Contains(detail, Unwrapped(part), StringComparison.Ordinal);
    }

    [Fact]
    public void The_caution_of_the_extension_holds_massage_back_for_the_driver() => Assert.Contains(
        "Use massage along with exercise, not instead of it (aged 60 or over; pain that began while lifting, carrying, pushing or pulling at work)",
        Unwrapped(Part("A lorry driver of 61")),
        StringComparison.Ordinal);

    [Fact]
    public void The_nurse_gets_no_plan_and_is_told_what_not_to_do()
    {
        var part = Part("A nurse of 44");
        Assert.Contains("Do not lift, bend forward or twist.", part, StringComparison.Ordinal);
        Assert.DoesNotContain("Now  ", part, StringComparison.Ordinal);
        Assert.DoesNotContain("Causes", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_net_and_notice_are_there_once()
    {
        Assert.Single(Regex.Matches(Output, "Nerve signs: get help now"));
        Assert.Contains("This is guidance. It is not a diagnosis and not a medical device.", Unwrapped(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void It_proves_that_nothing_is_lowered()
    {
        var part = Unwrapped(Part("What the two extensions change"));
        Assert.Matches(@"Proof never-below: proved over \d{40,} sets of answers, with \d+ nodes For every set of answers the urgency is at least that of back-spasms \d+\.\d+\.\d+\.", part);
    }

    [Fact]
    public void It_counts_what_was_added_and_changed()
    {
        var part = Unwrapped(Part("What the two extensions change"));
        foreach (var count in new[] { "quantity (1)", "finding (7)", "question (3)", "red flag (3)", "cause (2)", "treatment (2)", "prevention (1)", "treatment option (3)" })
        {
            Assert.Contains($"- {count}: ", part, StringComparison.Ordinal);
        }

        Assert.Contains("treatment option 'massage' redecided: checkFirstWhen", part, StringComparison.Ordinal);
        Assert.Contains("treatment option 'gentle-stretching' redecided: checkFirstWhen", part, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_outcome_that_changes_goes_up()
    {
        var moves = Regex.Matches(Unwrapped(Part("What the two extensions change")), @"- (?<from>[a-z-]+) becomes (?<to>[a-z-]+) for (?<count>\d+), such as: ");
        Assert.Equal(
            ["self-care to routine", "self-care to urgent", "routine to urgent"],
            moves.Select(move => $"{move.Groups["from"].Value} to {move.Groups["to"].Value}"));
        Assert.All(moves, move => Assert.NotEqual("0", move.Groups["count"].Value));
    }

    [Fact]
    public void It_is_plain_text_that_fits_a_terminal()
    {
        Assert.All(Output.Split('\n'), line => Assert.InRange(line.Length, 0, 96));
        Assert.DoesNotContain(Output, letter => letter != '\n' && (char.IsControl(letter) || letter > 0x7E));
        Assert.All(Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void It_says_the_same_in_any_culture()
    {
        var turkish = ExtensionSample.Run(new Dictionary<string, string?> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" });
        Assert.Equal(Output, turkish.OrThrow().Output);
    }

    /// <summary>A part of the output, from its heading to the next.</summary>
    private static string Part(string heading)
    {
        var start = Output.IndexOf($"\n{heading}\n---", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no part '{heading}':\n{Output}");
        var next = Regex.Match(Output[(start + heading.Length + 5)..], @"\n[^\n]+\n-{4,}\n");
        return next.Success ? Output.Substring(start, heading.Length + 5 + next.Index) : Output[start..];
    }

    private static string Unwrapped(string text) => Regex.Replace(text, @"\s+", " ");
}
