using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2006Tests
{
    [Fact]
    public void Part_within_another_Triggers() => Finds(A | (A & B), "(1) a and b");

    [Fact]
    public void Part_around_another_Triggers() => Finds(A & (A | B), "(1) a or b");

    [Fact]
    public void Part_that_stands_twice_Triggers_at_the_second() => Finds(A | B | A, "(2) a");

    [Fact]
    public void Absence_that_is_implied_Triggers() => Finds(A | (!A & B), "(1 0) not a");

    [Fact]
    public void Threshold_within_another_Triggers() => Finds(A & From65 & From18, "(2) from-18");

    [Fact]
    public void Part_that_can_never_hold_Triggers() => Finds(A | (B & !B), "(1) b and not b");

    [Fact]
    public void Part_deep_inside_Triggers() => Finds(!(A & (B | (C & !B))), "(0 1 1 1) not b");

    [Fact]
    public void Part_of_a_count_Triggers() => Finds(Condition.CountOf(2, A, B, A & B), "(2) a and b");

    [Fact]
    public void What_becomes_superfluous_by_another_Triggers_too() => Finds((A & C) | (!(A & C) & A), "(0) a and c", "(1 0) not (a and c)");

    [Fact]
    public void Same_part_in_two_places_Triggers_at_both() => Finds((A & (A | B)) | (C & (C | D)), "(0 1) a or b", "(1 1) c or d");

    [Fact]
    public void Long_part_Triggers_with_a_short_message()
    {
        var many = Condition.All([.. Enumerable.Range(0, 40).Select(i => (Condition)Told($"finding-{i}"))]);
        var found = Judged.Triggers(PartThatChangesNothing, Judged.Flag(A | (A & many)));
        Assert.StartsWith("'a and finding-0 and finding-1 and ", found.Message, StringComparison.Ordinal);
        Assert.EndsWith("\u2026' changes nothing: without it, the condition holds for the same answers. Leave it out, or correct it.", found.Message, StringComparison.Ordinal);
        Assert.True(found.Message.Length < 250);
    }

    [Theory]
    [InlineData(114, false)]
    [InlineData(115, true)]
    public void Part_of_more_than_120_letters_Triggers_with_the_first_of_them(int length, bool isCut)
    {
        var named = new string('x', length);
        var found = Judged.Triggers(PartThatChangesNothing, Judged.Flag(A | (A & Told(named))));
        Assert.StartsWith(isCut ? $"'a and {named[..114]}\u2026' changes nothing" : $"'a and {named}' changes nothing", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_DoesNotTrigger() => Finds(A);

    [Fact]
    public void Parts_that_all_count_DoesNotTrigger() => Finds((A | B) & (C | !D) & Condition.CountOf(2, A, C, From18));

    [Fact]
    public void Thresholds_in_both_directions_DoesNotTrigger() => Finds((A & Under18) | (B & From65));

    [Fact]
    public void Condition_that_can_never_hold_DoesNotTrigger() => Finds(A & !A);

    [Fact]
    public void Condition_that_always_holds_DoesNotTrigger() => Finds(A | !A | B);

    [Fact]
    public void Only_part_DoesNotTrigger() => Finds(Condition.All(Condition.Any(A)));

    [Fact]
    public void Part_of_a_count_that_needs_every_part_DoesNotTrigger() => Finds(Condition.CountOf(2, A, B));

    [Fact]
    public void Part_that_only_another_condition_makes_superfluous_DoesNotTrigger() =>
        Judged.DoesNotTrigger(PartThatChangesNothing, Judged.Flag(A), Judged.Flag(A & B, id: "other"));

    private static void Finds(Condition when, params string[] parts)
    {
        var found = Judged.By(PartThatChangesNothing, new AnalyzedContent([Judged.Flag(when)]));
        Assert.All(found, result => Assert.Equal("when", result.Part));
        Assert.Equal(parts, found.Select(result => $"({string.Join(' ', result.ConditionPath)}) {result.Message.Split('\'')[1]}"));
    }
}
