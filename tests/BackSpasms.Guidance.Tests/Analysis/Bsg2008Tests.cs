using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;
using static BackSpasms.Guidance.WeightedFinding;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2008Tests
{
    [Fact]
    public void Only_sign_of_the_cause_as_reason_to_avoid_Triggers()
    {
        var cause = Cause("cause", Strong(A));
        var found = Judged.Triggers(OptionThatIsAlwaysExcluded, AnalyzedItems.Of(cause), AnalyzedItems.Of(Option(A, cause)));
        Assert.Equal(("treatment option 'option'", "avoidWhen"), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Sign_without_which_the_score_is_too_low_Triggers() => Triggers(A | D, Cause("cause", Moderate(A), Weak(B), Weak(C)));

    [Fact]
    public void Every_one_of_two_causes_Triggers() => Triggers(A | B, Cause("one", Strong(A)), Cause("other", Strong(B)));

    [Fact]
    public void Signs_that_are_thresholds_of_one_quantity_Triggers() => Triggers(From18, Cause("cause", Weak(From18), Moderate(From65)));

    [Fact]
    public void Reason_that_only_a_sign_against_leaves_Triggers() =>
        Triggers(!B, new Cause("cause", "Cause", "Explained.", [Strong(A)], [Weak(B)], [Source]));

    [Fact]
    public void Caution_that_leaves_nothing_Triggers_at_the_caution()
    {
        var cause = Cause("cause", Strong(A));
        var option = Option(B, cause);
        var caution = AnalyzedItems.Of(new Caution(option, A, null, [Source]));
        var content = new AnalyzedContent([caution]) { Surroundings = [AnalyzedItems.Of(cause), AnalyzedItems.Of(option)], IsWhole = true };
        Assert.Same(caution, Judged.Triggers(OptionThatIsAlwaysExcluded, content).Item);
    }

    [Fact]
    public void One_of_two_causes_DoesNotTrigger() => DoesNotTrigger(A, Cause("one", Strong(A)), Cause("other", Strong(B)));

    [Fact]
    public void Sign_that_others_outweigh_DoesNotTrigger() => DoesNotTrigger(A, Cause("cause", Strong(A), Moderate(B), Weak(C)));

    [Fact]
    public void Cause_that_can_never_be_likely_DoesNotTrigger() => DoesNotTrigger(A, Cause("cause", Moderate(A)));

    [Fact]
    public void Reason_that_always_holds_DoesNotTrigger() => DoesNotTrigger(A | !A, Cause("cause", Strong(A)));

    [Fact]
    public void None_known_DoesNotTrigger() => DoesNotTrigger(null, Cause("cause", Strong(A)));

    [Fact]
    public void Option_that_serves_nothing_DoesNotTrigger() => DoesNotTrigger(A);

    [Fact]
    public void Reason_to_check_first_DoesNotTrigger()
    {
        var cause = Cause("cause", Strong(A));
        var option = new TreatmentOption("option", "Do it", "Like this.", Phase(), [cause], EvidenceStrength.Limited, null, A, [Source]);
        Judged.DoesNotTrigger(OptionThatIsAlwaysExcluded, AnalyzedItems.Of(cause), AnalyzedItems.Of(option));
    }

    [Fact]
    public void Part_of_the_content_DoesNotTrigger()
    {
        var cause = Cause("cause", Strong(A));
        Judged.DoesNotTrigger(OptionThatIsAlwaysExcluded, new AnalyzedContent([AnalyzedItems.Of(cause), AnalyzedItems.Of(Option(A, cause))]));
    }

    private static void Triggers(Condition? avoidWhen, params Cause[] causes) => Judged.Triggers(OptionThatIsAlwaysExcluded, Content(avoidWhen, causes));

    private static void DoesNotTrigger(Condition? avoidWhen, params Cause[] causes) => Judged.DoesNotTrigger(OptionThatIsAlwaysExcluded, Content(avoidWhen, causes));

    private static AnalyzedItem[] Content(Condition? avoidWhen, Cause[] causes) => [.. causes.Select(AnalyzedItems.Of), AnalyzedItems.Of(Option(avoidWhen, causes))];
}
