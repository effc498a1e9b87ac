namespace BackSpasms.Guidance.Samples.Tests;

public sealed class InterviewTests
{
    private const string Enter = "\r";
    private const string Down = "\u001b[B";

    [TerminalFact]
    public void A_plain_strain_reaches_its_outcome_within_16_screens_and_its_plan_within_22()
    {
        using var terminal = Begin();
        Assert.InRange(AnswerAll(terminal), 10, 16);
        Assert.Contains("That is the outcome.", terminal.Screen, StringComparison.Ordinal);
        Assert.Contains("LOOK AFTER YOURSELF", terminal.Screen, StringComparison.Ordinal);

        terminal.Press(Enter);
        Assert.Contains("for your plan", terminal.Screen, StringComparison.Ordinal);
        Assert.InRange(AnswerAll(terminal), 16, 22);
        terminal.WaitFor("Your plan, now");

        terminal.Type("q");
        terminal.WaitFor("Save as Markdown?");
        Assert.Contains("Muscle strain or overuse (likely)", terminal.Text, StringComparison.Ordinal);
        terminal.Type(Enter);
        Assert.Equal(0, terminal.WaitForExit());
    }

    [TerminalFact]
    public void Saddle_numbness_ends_in_an_emergency_at_the_screen_that_asks_it()
    {
        using var terminal = Begin();
        TypeNumber(terminal, "34");
        Assert.Contains("between your legs", terminal.Screen, StringComparison.Ordinal);
        var step = terminal.Step;

        terminal.Press("y");
        Assert.Contains("EMERGENCY", terminal.Screen, StringComparison.Ordinal);
        Assert.Equal(step, terminal.Step);
        terminal.Press(Enter);
        terminal.WaitFor("What to do");

        Assert.Equal(step, terminal.Step);
        Assert.DoesNotContain("Your plan", terminal.Text, StringComparison.Ordinal);
        terminal.Type("q");
        terminal.WaitFor("Save as Markdown?");
        terminal.Type(Enter);
        Assert.Equal(0, terminal.WaitForExit());
    }

    [TerminalFact]
    public void I_do_not_know_counts_at_its_worst_and_says_so()
    {
        using var terminal = Begin();
        TypeNumber(terminal, "34");
        terminal.Press("?");
        Assert.Contains("[ ? ]", terminal.Screen, StringComparison.Ordinal);
        terminal.Press(Enter);
        terminal.WaitFor("What to do");

        Assert.Contains("not ruled out, as you do not know", terminal.Text.Replace("\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("EMERGENCY", terminal.Text, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void Back_shows_the_screen_before_with_its_answers()
    {
        using var terminal = Begin();
        TypeNumber(terminal, "34");
        terminal.Press("b");
        Assert.Equal(1, terminal.Step);
        Assert.Contains("34_", terminal.Screen, StringComparison.Ordinal);

        terminal.Press(Enter);
        terminal.Press("n");
        terminal.Press(Down);
        terminal.Press("n");
        terminal.Press(Enter);
        Assert.Equal(3, terminal.Step);
        terminal.Press("b");

        Assert.Equal(2, terminal.Step);
        Assert.DoesNotContain("[   ]", terminal.Screen, StringComparison.Ordinal);
        Assert.Contains("[no]", terminal.Screen, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_number_out_of_range_is_told_the_range_and_can_be_mended()
    {
        using var terminal = Begin();
        foreach (var digit in "121")
        {
            terminal.Press(digit.ToString());
        }

        terminal.Press(Enter);
        Assert.Equal(1, terminal.Step);
        Assert.Contains("whole number from 0 to 120", terminal.Screen, StringComparison.Ordinal);
        terminal.Press("\u007f");
        terminal.Press(Enter);

        Assert.Equal(2, terminal.Step);
    }

    [TerminalFact]
    public void Quitting_shows_what_is_known_and_that_it_is_incomplete()
    {
        using var terminal = Begin();
        TypeNumber(terminal, "34");
        terminal.Press("q");
        terminal.WaitFor("This is incomplete.");

        Assert.Contains("NOT FINISHED", terminal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your plan", terminal.Text, StringComparison.Ordinal);
        terminal.Type("q");
        terminal.WaitFor("Save as Markdown?");
        terminal.Type(Enter);
        Assert.Equal(0, terminal.WaitForExit());
    }

    [TerminalFact]
    public void What_was_not_on_a_small_screen_is_not_answered_with_no()
    {
        using var terminal = new PseudoTerminal(60, 20, ["interview"], ("LC_ALL", "tr_TR.UTF-8"));
        terminal.WaitFor("Enter: begin");
        terminal.Press(Enter);
        TypeNumber(terminal, "34");
        Assert.Contains("more below", terminal.Screen, StringComparison.Ordinal);

        terminal.Press(Enter);

        Assert.Equal(2, terminal.Step);
        Assert.Contains("more above", terminal.Screen, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void No_screen_is_larger_than_the_terminal()
    {
        using var terminal = new PseudoTerminal(60, 20, ["interview"]);
        terminal.WaitFor("Enter: begin");
        terminal.Press(Enter);
        while (!terminal.Screen.Contains("That is the outcome.", StringComparison.Ordinal))
        {
            var lines = terminal.Screen.Split('\n');
            Assert.InRange(lines.Length, 5, 20);
            Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, 60));
            AnswerPlainly(terminal);
        }
    }

    [TerminalFact]
    public void The_outcome_is_saved_as_Markdown_but_never_over_a_file()
    {
        using var folder = new TemporaryFolder();
        var taken = folder.Combine("taken.md");
        var free = folder.Combine("free.md");
        File.WriteAllText(taken, "mine");
        using var terminal = Begin();
        TypeNumber(terminal, "34");
        terminal.Press("y");
        terminal.Press(Enter);
        terminal.WaitFor("Enter: read on");
        terminal.Type("q");
        terminal.WaitFor("Save as Markdown?");
        terminal.Type(taken + Enter);
        terminal.WaitFor("Not saved:");
        terminal.Type(free + Enter);

        Assert.Equal(0, terminal.WaitForExit());
        Assert.Equal("mine", File.ReadAllText(taken));
        Assert.StartsWith("#", File.ReadAllText(free), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', File.ReadAllText(free));
    }

    [TerminalFact]
    public void The_welcome_says_what_it_is_and_when_to_call_at_once()
    {
        using var terminal = new PseudoTerminal(80, 24);
        terminal.WaitFor("Enter: begin");

        Assert.Contains("not a medical device", terminal.Screen.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Nerve signs: get help now", terminal.Screen, StringComparison.Ordinal);
        Assert.Contains("Call your local emergency number", terminal.Screen, StringComparison.Ordinal);
        terminal.Type("q");
        Assert.Equal(0, terminal.WaitForExit());
    }

    [TerminalFact]
    public void The_welcome_has_every_sign_of_an_emergency_within_reach() => ReadSigns(80, 24);

    [TerminalFact]
    public void The_welcome_has_every_sign_of_an_emergency_within_reach_of_a_small_screen() => ReadSigns(50, 16);

    [TerminalFact]
    public void The_welcome_names_no_key_that_does_nothing()
    {
        using var small = new PseudoTerminal(80, 24);
        using var tall = new PseudoTerminal(120, 60);
        small.WaitFor("Enter: begin   Up, Down: more signs   q: quit");
        tall.WaitFor("Enter: begin   q: quit");

        Assert.DoesNotContain("more signs", tall.Screen, StringComparison.Ordinal);
        Assert.All(
            BackSpasmGuidance.Default.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency),
            advice => Assert.Contains(advice.Title, tall.Screen, StringComparison.Ordinal));
    }

    [TerminalFact]
    public void Colours_stay_away_where_they_are_not_wanted()
    {
        using var coloured = new PseudoTerminal(80, 24, ["show", "cauda-equina"]);
        using var plain = new PseudoTerminal(80, 24, ["show", "cauda-equina"], ("NO_COLOR", "1"));
        Assert.Equal(0, coloured.WaitForExit());
        Assert.Equal(0, plain.WaitForExit());
        coloured.WaitFor("EMERGENCY");
        plain.WaitFor("EMERGENCY");

        Assert.Matches("\u001b\\[[0-9;]*38;5;[0-9]+", coloured.Raw);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*38;5;[0-9]+", plain.Raw);
    }

    private static void ReadSigns(int columns, int rows)
    {
        using var terminal = new PseudoTerminal(columns, rows);
        terminal.WaitFor("Enter: begin");
        var below = Array.FindIndex(Lines(terminal), line => line.Contains("more signs below", StringComparison.Ordinal));
        var read = Lines(terminal)[..below].ToList();
        while (Lines(terminal)[below].Length > 0)
        {
            terminal.Press(Down);
            Assert.InRange(Lines(terminal).Length, 5, rows);
            read.Add(Lines(terminal)[below - 1]);
        }

        var text = string.Join(' ', read.Where(line => line.Length > 0));
        Assert.All(
            BackSpasmGuidance.Default.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency),
            advice => Assert.Contains($"{advice.Title} {advice.Text}", text, StringComparison.Ordinal));
        terminal.Press(Enter);
        Assert.Equal(1, terminal.Step);
    }

    private static string[] Lines(PseudoTerminal terminal) => [.. terminal.Screen.Split('\n').Select(line => line.Trim())];

    private static PseudoTerminal Begin()
    {
        var terminal = new PseudoTerminal(80, 24);
        terminal.WaitFor("Enter: begin");
        terminal.Press(Enter);
        Assert.Equal(1, terminal.Step);
        return terminal;
    }

    private static void TypeNumber(PseudoTerminal terminal, string number)
    {
        foreach (var digit in number)
        {
            terminal.Press(digit.ToString());
        }

        terminal.Press(Enter);
    }

    /// <summary>Answers like a person of 34 who lifted something heavy yesterday, up to the offer or the outcome; gives the last step that was asked.</summary>
    private static int AnswerAll(PseudoTerminal terminal)
    {
        var last = 0;
        while (terminal is { HasOutcome: false, Step: > 0 })
        {
            last = terminal.Step;
            AnswerPlainly(terminal);
        }

        return last;
    }

    private static void AnswerPlainly(PseudoTerminal terminal)
    {
        var screen = terminal.Screen;
        if (screen.Contains("How old are you?", StringComparison.Ordinal))
        {
            TypeNumber(terminal, "34");
        }
        else if (screen.Contains("How bad is the pain", StringComparison.Ordinal))
        {
            TypeNumber(terminal, "5");
        }
        else if (screen.Contains("How many days ago", StringComparison.Ordinal))
        {
            TypeNumber(terminal, "1");
        }
        else
        {
            if (screen.Contains("Did you lift or carry something heavy", StringComparison.Ordinal))
            {
                terminal.Press(Down);
                terminal.Press("y");
            }

            terminal.Press(Enter);
        }
    }
}
