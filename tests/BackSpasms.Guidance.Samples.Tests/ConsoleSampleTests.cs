namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ConsoleSampleTests
{
    [Fact]
    public void Without_a_terminal_it_shows_a_worked_example_and_the_help()
    {
        var run = ConsoleSample.Run("");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("triage", run.Output, StringComparison.Ordinal);
        Assert.Contains("explain", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_does_not_exist_is_wrong_usage() => Assert.Equal(2, ConsoleSample.Run("", "no-such-command").ExitCode);
}
