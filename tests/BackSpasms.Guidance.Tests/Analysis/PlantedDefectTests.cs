namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>One defect each in a copy of the built-in guidance: it is found once, at its place, and nothing else is.</summary>
public sealed class PlantedDefectTests
{
    private static readonly RedFlag Flag = RedFlags.SeriousInjury;
    private static readonly HashSet<GuidanceDiagnostic> Known = [.. GuidanceAnalyzer.Analyze(BackSpasmGuidance.Default)];

    [Fact]
    public void Nothing_is_planted() => Assert.DoesNotContain(GuidanceAnalyzer.Analyze(BuiltInCopy.Builder().Build()), found => found.Severity != GuidanceSeverity.Info);

    [Fact]
    public void Red_flag_without_a_citation() => Finds("BSG1001 warning red flag 'serious-injury' citations", BuiltInCopy.With(Flag, citations: []));

    [Fact]
    public void Hard_text() => Finds(
        "BSG1004 info red flag 'serious-injury' why",
        BuiltInCopy.With(Flag, why: string.Concat(Enumerable.Repeat("Epidemiological investigations demonstrate considerable heterogeneity in musculoskeletal presentations, ", 5)) + "as clinicians acknowledge."));

    [Fact]
    public void Promise_in_a_text() => Finds("BSG1005 warning red flag 'serious-injury' whatToDo", BuiltInCopy.With(Flag, whatToDo: Flag.WhatToDo + " That always works."));

    [Fact]
    public void Dose_in_a_text() => Finds("BSG1006 warning red flag 'serious-injury' whatToDo", BuiltInCopy.With(Flag, whatToDo: Flag.WhatToDo + " Take 400 mg of ibuprofen."));

    [Fact]
    public void Finding_that_nothing_uses() => Finds("BSG1008 info finding 'spare' ", BuiltInCopy.Builder().Add(new Finding("spare", "spare", "Is it so?")));

    [Fact]
    public void Option_that_serves_no_cause() => Finds("BSG1009 warning treatment option 'ice' serves", BuiltInCopy.With(TreatmentOptions.Ice, TreatmentOptions.Ice.AvoidWhen, []));

    [Fact]
    public void Cause_that_no_option_serves() =>
        Finds("BSG1009 warning cause 'spare' ", BuiltInCopy.Builder().Add(new Cause("spare", "Spare", "Explained.", [WeightedFinding.Strong(Findings.HeavyLifting)], [], [Sources.NhsBackPain])));

    [Fact]
    public void Condition_that_can_never_hold() => Finds(
        "BSG2001 warning red flag 'spare' when",
        BuiltInCopy.Builder().Add(Spare(Urgency.Routine, Findings.AgeUnder18 & Findings.Age60OrOver)));

    [Fact]
    public void Condition_that_always_holds() => Finds(
        "BSG2002 warning treatment option 'rest' avoidWhen",
        BuiltInCopy.With(TreatmentOptions.Rest, Findings.AgeUnder18 | !Findings.AgeUnder18));

    [Fact]
    public void Red_flag_that_never_decides() => Finds("BSG2003 info red flag 'spare' when", BuiltInCopy.Builder().Add(Spare(Urgency.Urgent, Findings.ChestPain)));

    [Fact]
    public void Red_flag_that_needs_an_absent_answer() =>
        Finds("BSG2004 warning red flag 'serious-injury' when", BuiltInCopy.With(Flag, when: Findings.MajorTrauma & !Findings.LowerBack));

    [Fact]
    public void Part_that_changes_nothing() =>
        Finds("BSG2006 info red flag 'serious-injury' when", BuiltInCopy.With(Flag, when: Findings.MajorTrauma | (Findings.MajorTrauma & Findings.LowerBack)));

    [Fact]
    public void Finding_that_no_question_asks() => Finds(
        "BSG2007 warning finding 'spare-sign' ",
        BuiltInCopy.Builder().Add(Spare(Urgency.Emergency, new Finding("spare-sign", "spare", "Is it so?"))));

    [Fact]
    public void Option_that_is_always_excluded() => Finds(
        "BSG2008 warning treatment option 'hydration' avoidWhen",
        BuiltInCopy.With(
            TreatmentOptions.Hydration,
            Findings.FluidRestriction | Findings.CrampsElsewhere | Findings.LowFluidIntake | Findings.HeavySweatingOrHeat | Findings.VomitingOrDiarrhoea | Findings.DiureticOrLaxative));

    [Fact]
    public void Model_that_triages_lower() =>
        Assert.Equal("BSG2009", Assert.Single(Replacement.Judge(BuiltInCopy.With(Flag, urgency: Urgency.Urgent).Build(), BackSpasmGuidance.Default)).Id);

    [Theory]
    [InlineData("Serious_Injury", "BSG1002")]
    [InlineData("cauda-equina", "BSG1003")]
    public void Id_that_makes_no_model_is_refused_with_the_words_of_the_rule(string id, string rule)
    {
        RedFlag Renamed(RedFlag flag) => flag != Flag ? flag : new RedFlag(id, flag.Urgency, flag.When, flag.Suspects, flag.WhatToDo, flag.Citations, flag.Title);

        var refused = Assert.Single(Assert.Throws<GuidanceException>(() => BuiltInCopy.Builder(Renamed).Build()).Diagnostics);
        var judged = Assert.Single(ContentRules.Judge(new AnalyzedContent(BackSpasmGuidance.Default.RedFlags.Select(Renamed).Select(AnalyzedItems.Of)), new AnalysisContext()));
        Assert.Equal(rule, judged.Id);
        Assert.Equal(refused, judged.ToDiagnostic() with { Part = null });
    }

    private static RedFlag Spare(Urgency urgency, Condition when) =>
        new("spare", urgency, when, "Something.", "Phone your local emergency number now.", [Sources.NhsBackPain], title: "Spare");

    private static void Finds(string expected, GuidanceModelBuilder builder)
    {
        var found = Assert.Single(GuidanceAnalyzer.Analyze(builder.Build()), each => !Known.Contains(each));
        Assert.Equal(expected, $"{found.Id} {found.Severity.ToString().ToLowerInvariant()} {found.Item} {found.Part}");
    }
}
