namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ExplainCommandTests
{
    [Fact]
    public void An_open_case_is_put_into_words_with_the_questions_that_are_still_decisive()
    {
        var run = ConsoleSample.Run("""{"age":34,"days":1,"pain":5,"present":["heavy-lifting"]}""", "explain", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("QUESTIONS THAT ARE STILL DECISIVE", run.Output, StringComparison.Ordinal);
        Assert.Contains("saddle-numbness", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settled_case_has_none()
    {
        var run = ConsoleSample.Run("""{"age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""", "explain", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Muscle strain", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DECISIVE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indented_file_with_a_mark_at_its_start_works()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("case.json");
        File.WriteAllText(file, "\uFEFF{\r\n  \"present\": [\r\n    \"saddle-numbness\"\r\n  ]\r\n}\r\n");

        var run = ConsoleSample.Run("", "explain", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("emergency", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_refused_case_says_all_that_is_wrong_on_the_error_stream()
    {
        var run = ConsoleSample.Run("""{"age":340,"present":["heavy-liftin"]}""", "explain", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("age: 'age' must be a whole number from 0 to 120", run.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean 'heavy-lifting'?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_input_is_refused()
    {
        var run = ConsoleSample.Run(" \n", "explain", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no case", run.Errors, StringComparison.Ordinal);
    }
}
