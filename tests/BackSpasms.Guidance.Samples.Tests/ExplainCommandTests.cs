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
    public void It_says_why_not_each_higher_level_and_by_which_answers()
    {
        var run = ConsoleSample.Run("""{"age":34,"days":1,"pain":5,"present":["blistering-rash"],"othersAbsent":true}""", "explain", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nWHY NOT 'EMERGENCY'? EVERY SIGN OF IT IS RULED OUT\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- New weakness of an arm or a hand: no: weakness in an arm or hand\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("; and 2 more\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'TODAY'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'APPOINTMENT'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_could_still_hold_and_what_would_change_the_outcome()
    {
        var run = ConsoleSample.Run("""{"age":34,"days":1,"pain":5,"unsure":["saddle-numbness"],"othersAbsent":true}""", "explain", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nNOT RULED OUT: 'EMERGENCY'. 1 OF 18 SIGNS OF IT COULD STILL HOLD\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(": open: numbness or a changed feeling between the legs\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nIT WOULD BE MORE URGENT\n- If age were under 5: at least urgent.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nIT WOULD BE LESS URGENT\n- If you did not have numbness or a changed feeling between the legs: at most self-care.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nThese are the first; there are more, and some need more than 2 other answers.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_when_nothing_else_would_change_the_outcome()
    {
        var run = ConsoleSample.Run("""{"age":34,"days":1,"pain":5,"present":["saddle-numbness"],"othersAbsent":true}""", "explain", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("WHY NOT", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MORE URGENT", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- If you did not have numbness or a changed feeling between the legs: at most self-care.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNo other smallest set of other answers would change how urgent it is.\n", run.Output, StringComparison.Ordinal);
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

    [Fact]
    public void A_case_that_is_too_complex_to_decide_says_so_and_guesses_nothing()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("{}", "explain", "-", "--pack", packs.TooComplex);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("Too complex to decide exactly: red flag 'acme/flag'.", run.Errors, StringComparison.Ordinal);
    }
}
