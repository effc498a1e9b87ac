using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2009Tests
{
    private static readonly GuidanceModel Replaced = Model("1.0.0", Flag(A, Urgency.Emergency), Flag(B & From65, Urgency.Routine, "other"));

    [Fact]
    public void Lower_urgency_Triggers()
    {
        var found = Triggers(Model("2.0.0", Flag(A, Urgency.Urgent), Flag(B & From65, Urgency.Routine, "other")));
        Assert.Equal(("BSG2009", GuidanceSeverity.Warning, "model 'letters'", "replaces"), (found.Id, found.Severity, found.Item, found.Part));
        Assert.Equal(
            "It triages lower than letters 1.0.0, which it replaces: letters 2.0.0 says urgent where letters 1.0.0 says emergency. "
                + "So with these answers: age 0; present: a; absent: b. Raise it again, or do not say that it replaces it.",
            found.Message);
    }

    [Fact]
    public void Missing_red_flag_Triggers() => Triggers(Model("2.0.0", Flag(A, Urgency.Emergency)));

    [Fact]
    public void Narrower_red_flag_Triggers() => Triggers(Model("2.0.0", Flag(A & B, Urgency.Emergency), Flag(B & From65, Urgency.Routine, "other")));

    [Fact]
    public void Higher_threshold_Triggers() =>
        Triggers(Model("2.0.0", Flag(A, Urgency.Emergency), Flag(B & Age.AtLeast(70, "from-70", "70 or more"), Urgency.Routine, "other")));

    [Fact]
    public void Same_content_DoesNotTrigger() => DoesNotTrigger(Model("2.0.0", Flag(A, Urgency.Emergency), Flag(B & From65, Urgency.Routine, "other")));

    [Fact]
    public void Higher_urgency_DoesNotTrigger() => DoesNotTrigger(Model("2.0.0", Flag(A, Urgency.Emergency), Flag(B & From65, Urgency.Urgent, "other")));

    [Fact]
    public void More_red_flags_DoesNotTrigger() =>
        DoesNotTrigger(Model("2.0.0", Flag(A, Urgency.Emergency), Flag(B & From65, Urgency.Routine, "other"), Flag(C, Urgency.Routine, "more")));

    [Fact]
    public void Lower_threshold_DoesNotTrigger() => DoesNotTrigger(Model("2.0.0", Flag(A, Urgency.Emergency), Flag(B & From18, Urgency.Routine, "other")));

    [Fact]
    public void Other_range_of_a_quantity_is_said_to_be_not_comparable()
    {
        var age = new Quantity("age", "age", "How old are you?", "months", 0, 1440);
        var found = Assert.Single(Replacement.Judge(Model("2.0.0", Flag(age.AtLeast(12, "from-1", "1 or more"))), Replaced));
        Assert.Equal(("not-comparable", GuidanceSeverity.Info, (Uri?)null), (found.Id, found.Severity, found.HelpLink));
        Assert.Equal("Whether it triages lower than letters 1.0.0 cannot be judged. Quantity 'age' is 0 to 1440 months in letters 2.0.0, and 0 to 120 years in letters 1.0.0.", found.Message);
    }

    private static GuidanceDiagnostic Triggers(GuidanceModel model) => Assert.Single(Replacement.Judge(model, Replaced));

    private static void DoesNotTrigger(GuidanceModel model) => Assert.Empty(Replacement.Judge(model, Replaced));

    private static GuidanceModel Model(string version, params RedFlag[] flags)
    {
        var builder = new GuidanceModelBuilder("letters", version);
        foreach (var flag in flags)
        {
            builder.Add(flag);
        }

        return builder.Build();
    }
}
