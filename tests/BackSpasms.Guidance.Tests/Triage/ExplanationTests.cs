namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>What an outcome says in words, on models small enough to see why.</summary>
public sealed class ExplanationTests
{
    private static readonly Finding Fever = new("fever", "a fever", "Do you have a fever?");
    private static readonly Finding Chills = new("chills", "chills", "Do you have chills?");
    private static readonly Finding Lifting = new("lifting", "heavy lifting", "Did you lift something?");
    private static readonly Finding Stress = new("stress", "stress", "Are you tense?");

    private static readonly Cause Strain = new("strain", "A strain", "Explained.", [WeightedFinding.Strong(Lifting)], [WeightedFinding.Weak(Stress)], []);

    private static readonly GuidanceModel Guidance = new GuidanceModelBuilder("small", "1.0.0")
        .Add(new Question("signs", "Do you have these?", null, [Fever, Chills]))
        .Add(new RedFlag("infection", Urgency.Urgent, Fever & Chills, "Something.", "Be seen today.", [], "An infection"))
        .Add(Strain)
        .Build();

    private static readonly Presentation Nothing = Presentation.Empty(Guidance.Vocabulary);

    [Fact]
    public void While_a_red_flag_is_open_it_says_that_none_is_known_so_far_and_never_that_all_are_ruled_out()
    {
        var text = Explained(Nothing);
        Assert.Contains("No warning sign is known to be present so far.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("your answers rule all of them out", text, StringComparison.Ordinal);
        Assert.Contains("your answers rule all of them out", Explained(Nothing.WithAbsent(Fever)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_question_stands_with_what_it_would_ask()
    {
        var lines = Explained(Nothing).Split('\n').SkipWhile(line => line != "## What to answer next").Where(line => line.Length > 0).Skip(1).TakeWhile(line => line[0] != '#');
        Assert.Equal(["Do you have these?", "- **Do you have a fever?**", "- **Do you have chills?**", "It could confirm or rule out: An infection."], lines);
    }

    [Fact]
    public void A_cause_stands_with_what_speaks_for_it_and_against_it()
    {
        var only = Explained(Nothing.WithAbsent(Fever).WithPresent(Lifting));
        Assert.Contains("- **A strain**: likely. For it: heavy lifting.\n", only, StringComparison.Ordinal);
        var both = Explained(Nothing.WithAbsent(Fever).WithPresent(Lifting, Stress));
        Assert.Contains("- **A strain**: possible. For it: heavy lifting. Against it: stress.\n", both, StringComparison.Ordinal);
    }

    private static string Explained(Presentation presentation) => Guidance.Triage(presentation).Explain(TextFormat.Markdown);
}
