namespace BackSpasms.Guidance.Tests.Triage;

public sealed class ReasonTests
{
    private static readonly Finding A = new("a", "a", "A?");
    private static readonly Finding B = new("b", "b", "B?");
    private static readonly Finding C = new("c", "c", "C?");
    private static readonly Finding D = new("d", "d", "D?");
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Finding Old = Age.AtLeast(50, "old", "old");

    [Fact]
    public void A_red_flag_that_holds_names_the_present_findings_of_its_satisfied_terms()
    {
        var reason = Only(A | (B & C) | D, nothing => nothing.WithPresent(A, B, D).WithAbsent(C));
        Assert.Equal(RedFlagStatus.Holds, reason.Status);
        Assert.Equal(["a", "d"], Ids(reason.Because));
        Assert.Empty(reason.Open);
        Assert.False(reason.CouldNotBeRuledOut);
    }

    [Fact]
    public void A_red_flag_that_holds_names_the_open_findings_of_the_terms_that_are_still_possible()
    {
        var reason = Only(A | (B & C) | D, nothing => nothing.WithPresent(A).WithAbsent(B));
        Assert.Equal(RedFlagStatus.Holds, reason.Status);
        Assert.Equal(["a"], Ids(reason.Because));
        Assert.Equal(["d"], Ids(reason.Open));
    }

    [Fact]
    public void An_open_red_flag_names_what_is_open_in_the_terms_still_possible()
    {
        var reason = Only(A & (B | C), nothing => nothing.WithPresent(A).WithAbsent(B));
        Assert.Equal(RedFlagStatus.Open, reason.Status);
        Assert.Empty(reason.Because);
        Assert.Equal(["c"], Ids(reason.Open));
    }

    [Fact]
    public void A_red_flag_that_is_ruled_out_is_no_reason() => Assert.Empty(Reasons(A & (B | C), nothing => nothing.WithAbsent(A)));

    [Fact]
    public void A_threshold_is_named_and_follows_from_its_number()
    {
        var holds = Only(A & Old, nothing => nothing.WithPresent(A).With(Age, 60));
        Assert.Equal(["a", "old"], Ids(holds.Because));
        var open = Only(A & Old, nothing => nothing.WithPresent(A));
        Assert.Equal(["old"], Ids(open.Open));
        Assert.Empty(Reasons(A & Old, nothing => nothing.WithPresent(A).With(Age, 49)));
    }

    [Fact]
    public void A_count_names_the_parts_that_hold_or_can_hold()
    {
        var holds = Only(Condition.CountOf(2, A, B, C), nothing => nothing.WithPresent(A, C).WithAbsent(B));
        Assert.Equal(["a", "c"], Ids(holds.Because));
        var open = Only(Condition.CountOf(2, A, B, C), nothing => nothing.WithPresent(A).WithAbsent(B));
        Assert.Equal(["c"], Ids(open.Open));
    }

    [Fact]
    public void Absence_that_a_red_flag_needs_is_named_too()
    {
        var reason = Only(A & !B, nothing => nothing.WithPresent(A).WithAbsent(B));
        Assert.Equal((RedFlagStatus.Holds, "a,b"), (reason.Status, string.Join(",", Ids(reason.Because))));
    }

    [Fact]
    public void What_only_i_do_not_know_keeps_open_could_not_be_ruled_out()
    {
        Assert.True(Only(A, nothing => nothing.WithUnsure(A)).CouldNotBeRuledOut);
        Assert.True(Only(A & B, nothing => nothing.WithUnsure(A).WithPresent(B)).CouldNotBeRuledOut);
        Assert.True(Only(A | B, nothing => nothing.WithUnsure(A).WithAbsent(B)).CouldNotBeRuledOut);
        Assert.True(Only(Old, nothing => nothing.WithUnsure(Age)).CouldNotBeRuledOut);
    }

    [Fact]
    public void What_a_question_could_still_settle_is_simply_open()
    {
        Assert.False(Only(A, nothing => nothing).CouldNotBeRuledOut);
        Assert.False(Only(A & B, nothing => nothing.WithUnsure(A)).CouldNotBeRuledOut);
        Assert.False(Only(A & Old, nothing => nothing.WithUnsure(A)).CouldNotBeRuledOut);
    }

    [Fact]
    public void Where_a_finding_stands_both_ways_the_answers_that_settle_it_are_named()
    {
        var holds = Only((A & B) | (!A & B), nothing => nothing.WithPresent(B));
        Assert.Equal(RedFlagStatus.Holds, holds.Status);
        Assert.Equal(["b"], Ids(holds.Because));

        // With A or without, it takes B, which nobody asked; that A is not known decides nothing.
        var open = Only(A & (!A | B), nothing => nothing.WithUnsure(A));
        Assert.Equal(RedFlagStatus.Open, open.Status);
        Assert.False(open.CouldNotBeRuledOut);
        Assert.True(Only(A & (!A | B), nothing => nothing.WithUnsure(A, B)).CouldNotBeRuledOut);
    }

    [Fact]
    public void What_holds_was_not_left_open_by_i_do_not_know() => Assert.False(Only(A | B, nothing => nothing.WithUnsure(A).WithPresent(B)).CouldNotBeRuledOut);

    [Fact]
    public void Reasons_stand_in_the_order_of_the_guidance()
    {
        var result = Persons.Guidance.Triage(Persons.NothingAsked);
        Assert.Equal(Persons.Guidance.RedFlags, result.Reasons.Select(reason => reason.RedFlag));
        Assert.All(result.Reasons, reason => Assert.Equal(RedFlagStatus.Open, reason.Status));
    }

    [Fact]
    public void Self_care_has_no_reason_left() => Assert.Empty(Persons.Guidance.Triage(Persons.LiftingStrain).Reasons);

    [Fact]
    public void An_open_saddle_numbness_is_the_reason_for_an_emergency()
    {
        var reason = Assert.Single(Persons.Guidance.Triage(Persons.LiftingStrain.WithUnsure(Findings.SaddleNumbness)).Reasons);
        Assert.Equal(("cauda-equina", RedFlagStatus.Open, true), (reason.RedFlag.Id, reason.Status, reason.CouldNotBeRuledOut));
        Assert.Equal(["saddle-numbness"], Ids(reason.Open));
    }

    private static Reason Only(Condition when, Func<Presentation, Presentation> answer) => Assert.Single(Reasons(when, answer));

    private static IReadOnlyList<Reason> Reasons(Condition when, Func<Presentation, Presentation> answer)
    {
        var builder = new GuidanceModelBuilder("small", "1.0.0").Add(A).Add(B).Add(C).Add(D).Add(Old)
            .Add(new RedFlag("flag", Urgency.Urgent, when, "Something.", "Get help.", []));
        var model = builder.Build();
        return model.Triage(answer(Presentation.Empty(model.Vocabulary))).Reasons;
    }

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) => findings.Select(finding => finding.Id);
}
