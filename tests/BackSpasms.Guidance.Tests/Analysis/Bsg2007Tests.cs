using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2007Tests
{
    [Fact]
    public void Finding_of_a_red_flag_Triggers()
    {
        var found = Judged.Triggers(FindingThatNoQuestionAsks, AnalyzedItems.Of(A), Judged.Flag(A));
        Assert.Equal(("finding 'a'", (string?)null), (found.Item.Name, found.Part));
        Assert.Equal("It can decide the outcome, and no question asks it. Ask it in a question.", found.Message);
    }

    [Fact]
    public void Finding_beside_one_that_is_asked_Triggers() =>
        Assert.Equal("b", Judged.Triggers(FindingThatNoQuestionAsks, AnalyzedItems.Of(A), AnalyzedItems.Of(B), Judged.Flag(A & B), AnalyzedItems.Of(Asks(A))).Item.Id);

    [Fact]
    public void Quantity_of_a_threshold_Triggers() =>
        Assert.Equal("quantity 'age'", Judged.Triggers(FindingThatNoQuestionAsks, AnalyzedItems.Of(Age), AnalyzedItems.Of(From65), Judged.Flag(From65)).Item.Name);

    [Fact]
    public void Finding_of_the_surroundings_Triggers_at_the_red_flag()
    {
        var flag = Judged.Flag(A);
        var found = Judged.Triggers(FindingThatNoQuestionAsks, new AnalyzedContent([flag]) { Surroundings = [AnalyzedItems.Of(A)], IsWhole = true });
        Assert.Equal((flag, "when"), (found.Item, found.Part));
        Assert.Equal("'a' can decide the outcome, and no question asks it. Ask it in a question.", found.Message);
    }

    [Fact]
    public void One_of_two_findings_of_the_surroundings_Triggers_at_the_red_flag()
    {
        var flag = Judged.Flag(A & B);
        var found = Judged.Triggers(FindingThatNoQuestionAsks, new AnalyzedContent([flag, AnalyzedItems.Of(Asks(A))]) { IsWhole = true });
        Assert.Equal((flag, "when"), (found.Item, found.Part));
        Assert.StartsWith("'b' can decide", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantity_of_the_surroundings_Triggers_at_the_red_flag_that_names_it()
    {
        var flag = Judged.Flag(From65, id: "old");
        var found = Judged.Triggers(FindingThatNoQuestionAsks, new AnalyzedContent([Judged.Flag(A, id: "other"), flag, AnalyzedItems.Of(Asks(A))]) { IsWhole = true });
        Assert.Equal((flag, "when"), (found.Item, found.Part));
        Assert.StartsWith("'age' can decide", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_and_red_flag_of_the_surroundings_DoesNotTrigger() => Judged.DoesNotTrigger(
        FindingThatNoQuestionAsks,
        new AnalyzedContent([AnalyzedItems.Of(A)]) { Surroundings = [AnalyzedItems.Of(B), Judged.Flag(B)], IsWhole = true });

    [Fact]
    public void Finding_that_is_asked_DoesNotTrigger() => Judged.DoesNotTrigger(FindingThatNoQuestionAsks, AnalyzedItems.Of(A), Judged.Flag(A), AnalyzedItems.Of(Asks(A)));

    [Fact]
    public void Quantity_that_is_asked_DoesNotTrigger() =>
        Judged.DoesNotTrigger(FindingThatNoQuestionAsks, AnalyzedItems.Of(Age), AnalyzedItems.Of(From65), Judged.Flag(From65), AnalyzedItems.Of(AsksAge()));

    [Fact]
    public void Finding_that_never_matters_DoesNotTrigger() => Judged.DoesNotTrigger(
        FindingThatNoQuestionAsks,
        AnalyzedItems.Of(A),
        AnalyzedItems.Of(B),
        Judged.Flag(A & B, Urgency.Routine),
        Judged.Flag(A, Urgency.Emergency, "higher"),
        AnalyzedItems.Of(Asks(A)));

    [Fact]
    public void Finding_of_care_alone_DoesNotTrigger() => Judged.DoesNotTrigger(FindingThatNoQuestionAsks, AnalyzedItems.Of(A), AnalyzedItems.Of(Option(A)));

    [Fact]
    public void Finding_that_the_surroundings_ask_DoesNotTrigger() => Judged.DoesNotTrigger(
        FindingThatNoQuestionAsks,
        new AnalyzedContent([Judged.Flag(A)]) { Surroundings = [AnalyzedItems.Of(A), AnalyzedItems.Of(Asks(A))], IsWhole = true });

    [Fact]
    public void Part_of_the_content_DoesNotTrigger() => Judged.DoesNotTrigger(FindingThatNoQuestionAsks, new AnalyzedContent([AnalyzedItems.Of(A), Judged.Flag(A)]));
}
