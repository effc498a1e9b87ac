namespace BackSpasms.Guidance.Samples.Tests;

public sealed class UsageTests
{
    private static readonly string[] Names = ["interview", "triage", "show", "explain", "analyze", "prove", "compare", "export", "replay"];

    public static TheoryData<string> Commands => [.. Names];

    public static TheoryData<string, string> WrongUsages => new()
    {
        { "no-such-command", "'no-such-command' is not a command here." },
        { "trage", "did you mean 'triage'?" },
        { "triage", "FILE|-" },
        { "triage no-such-file.json", "There is no file 'no-such-file.json'." },
        { "triage src", "'src' is a folder" },
        { "triage a b", "'b' is not expected here." },
        { "explain", "FILE|-" },
        { "explain no-such-file.json", "There is no file 'no-such-file.json'." },
        { "export", "model|schema|markdown|mermaid" },
        { "export modle", "did you mean 'model'?" },
        { "export mermaid --level urgnt", "'urgnt' is no level with red flags; it is one of routine, urgent, emergency; did you mean 'urgent'?" },
        { "export mermaid --level urgent --red-flag shingles", "give one of them" },
        { "export model --level urgent", "--level are for 'export mermaid', not for 'export model'" },
        { "analyze", "PACK" },
        { "analyze no-such-file.json", "There is no file 'no-such-file.json'." },
        { "prove no-such-file.json", "There is no file 'no-such-file.json'." },
        { "compare built-in", "'NEW'" },
        { "compare built-in no-such-file.json", "There is no file 'no-such-file.json'." },
        { "replay no-such-file.json", "There is no file 'no-such-file.json'." },
        { "show --pack", "'--pack'" },
        { "show --pack no-such-file.json", "There is no file 'no-such-file.json'." },
        { "--no-such-option", "'--no-such-option' is not an option here." },
        { "interview", "needs a terminal" },
    };

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public void Wrong_usage_says_what_is_wrong_on_the_error_stream_and_ends_with_2(string arguments, string message)
    {
        var run = ConsoleSample.Run("", arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_has_help_with_an_example_and_the_option_for_packs(string command)
    {
        var run = ConsoleSample.Run("", command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"backspasms {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
        Assert.Contains("--pack <FILE>", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nExit codes: 0 done, 1 done and something was refused or falls short, 2 wrong usage.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void The_help_names_every_command_and_the_exit_codes()
    {
        var run = ConsoleSample.Run("", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(Names, command => Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("2 wrong usage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_it_shows_a_worked_example_and_the_help()
    {
        var run = ConsoleSample.Run("");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Contains("A person of 34 lifted something heavy yesterday.", run.Output, StringComparison.Ordinal);
        Assert.Contains("*** LOOK AFTER YOURSELF ***", run.Output, StringComparison.Ordinal);
        Assert.Contains("Muscle strain or overuse (likely)", run.Output, StringComparison.Ordinal);
        Assert.Contains("*** EMERGENCY ***", run.Output, StringComparison.Ordinal);
        Assert.Contains("not a medical device", run.Output, StringComparison.Ordinal);
        Assert.All(Names, command => Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
