using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Counterfactuals against every other set of answers of random small models, and some of the built-in guidance by hand.</summary>
public sealed class CounterfactualTests
{
    private const int Models = 300;

    [Fact]
    public void All_smallest_sets_of_changes_are_found_in_order_and_no_others() => Each((expected, result) =>
        Assert.Equal(
            expected.Smallest.Where(each => each.Changes.Count <= 3).Select(each => $"{each.Direction}: {string.Join(", ", each.Changes)}"),
            result.Counterfactuals().Select(Text)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_search_is_complete_exactly_where_no_smallest_set_has_more_changes(int maxChanges) => Each((expected, result) =>
    {
        var found = result.Counterfactuals(maxChanges);
        Assert.Equal(!expected.Smallest.Exists(each => each.Changes.Count > maxChanges), found.IsComplete);
        Assert.Equal(expected.Smallest.Count(each => each.Changes.Count <= maxChanges), found.Count());
    });

    [Fact]
    public void A_counterfactual_triages_as_it_says() => Each((_, result) =>
    {
        foreach (var found in result.Counterfactuals())
        {
            Assert.Equal(found.Range, result.Guidance.UrgencyOf(found.Presentation));
            Assert.True(found.Direction == CounterfactualDirection.Up ? found.Range.AtLeast > result.Range.AtLeast : found.Range.AtMost < result.Range.AtMost, found.ToString());
        }
    });

    [Fact]
    public void Five_years_more_after_a_small_fall_are_urgent()
    {
        var result = Triage(age: 65, days: 2, pain: 5, Findings.MinorTrauma);
        Assert.Equal(Urgency.SelfCare, result.Range.AtMost);
        var older = Assert.Single(result.Counterfactuals(1), found => found.Changes[0].Quantity == Measures.Age && found.Range.AtLeast == Urgency.Urgent && found.Changes[0].From == 70);
        Assert.Equal("If age were 70 or more: at least urgent.", older.ToString());
        Assert.Equal((70, (int?)120), (older.Changes[0].From, older.Changes[0].To));
        Assert.Equal(70, older.Presentation[Measures.Age].Number);
        Assert.Contains(older.ToString(), ((System.Collections.IEnumerable)result.Counterfactuals(1)).Cast<Counterfactual>().Select(found => found.ToString()));
    }

    [Fact]
    public void With_self_care_nothing_can_be_less_urgent() =>
        Assert.All(Triage(age: 40, days: 2, pain: 3).Counterfactuals(2), found => Assert.Equal(CounterfactualDirection.Up, found.Direction));

    [Fact]
    public void Every_single_emergency_sign_is_a_change_of_one_answer()
    {
        var found = Triage(age: 40, days: 2, pain: 3).Counterfactuals(1).Where(each => each.Range.AtLeast == Urgency.Emergency).Select(each => each.ToString()).ToList();
        Assert.Contains($"If you had {Findings.SaddleNumbness.Label}: at least emergency.", found);
        Assert.Contains($"If you had {Findings.ChestPain.Label}: at least emergency.", found);
        Assert.DoesNotContain($"If you had {Findings.LegWeakness.Label}: at least emergency.", found);
    }

    [Fact]
    public void An_emergency_by_one_sign_is_taken_back_by_that_sign_alone()
    {
        var search = Triage(age: 40, days: 2, pain: 3, Findings.SaddleNumbness).Counterfactuals();
        Assert.Equal([$"If you did not have {Findings.SaddleNumbness.Label}: at most self-care."], search.Select(found => found.ToString()));
        Assert.True(search.IsComplete);
    }

    [Fact]
    public void Two_signs_of_an_emergency_must_both_be_taken_back()
    {
        var search = Triage(age: 40, days: 2, pain: 3, Findings.SaddleNumbness, Findings.ChestPain).Counterfactuals(1);
        Assert.Empty(search);
        Assert.False(search.IsComplete);
        var both = Assert.Single(Triage(age: 40, days: 2, pain: 3, Findings.SaddleNumbness, Findings.ChestPain).Counterfactuals(2));
        Assert.Equal([Findings.ChestPain.Id, Findings.SaddleNumbness.Id], both.Changes.Select(change => change.Finding!.Id).Order(StringComparer.Ordinal));
        Assert.All(both.Changes, change => Assert.Equal(Answer.Absent, change.Answer));
        Assert.Equal(
            $"If you did not have {both.Changes[0].Finding!.Label} and you did not have {both.Changes[1].Finding!.Label}: at most self-care.",
            both.ToString());
    }

    [Fact]
    public void What_lasts_four_weeks_is_routine_and_less_would_be_self_care()
    {
        var found = Triage(age: 40, days: 30, pain: 3).Counterfactuals(1).Where(each => each.Direction == CounterfactualDirection.Down);
        Assert.Equal("If days since it began were under 28: at most self-care.", Assert.Single(found).ToString());
    }

    [Fact]
    public void A_search_goes_only_as_far_as_it_is_asked_and_can_be_stopped_between_two_finds()
    {
        using var stop = new CancellationTokenSource();
        using var search = Triage(age: 40, days: 2, pain: 3).Counterfactuals(5, stop.Token).GetEnumerator();
        Assert.True(search.MoveNext());
        Assert.Single(search.Current.Changes);
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => search.MoveNext());
    }

    [Fact]
    public void A_search_that_is_stopped_before_it_began_is_stopped_when_it_is_enumerated()
    {
        using var stop = new CancellationTokenSource();
        var search = Triage(age: 40, days: 2, pain: 3).Counterfactuals(3, stop.Token);
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => search.First());
        Assert.ThrowsAny<OperationCanceledException>(() => search.IsComplete);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_number_of_changes_outside_one_to_five_is_refused(int maxChanges)
    {
        var result = Triage(age: 40, days: 2, pain: 3);
        Assert.Equal("maxChanges", Assert.Throws<ArgumentOutOfRangeException>(() => result.Counterfactuals(maxChanges)).ParamName);
    }

    private static TriageResult Triage(int age, int days, int pain, params Finding[] present) =>
        BackSpasmGuidance.Default.Triage(BackSpasmGuidance.Default.Describe(age: age, days: days, pain: pain).WithPresent(present).WithOthersAbsent());

    private static string Text(Counterfactual found) => $"{found.Direction}: {string.Join(", ", found.Changes.Select(Text))}";

    private static string Text(AnswerChange change) => change.Quantity is { } quantity
        ? FormattableString.Invariant($"{quantity.Id} {change.From}..{change.To}")
        : $"{change.Finding!.Id} {change.Answer}";

    private static void Each(Action<EveryChange, TriageResult> holds) => SmallModels
        .With(Gen.OneOf(SmallModels.Any, SmallModels.ExactOnMasks).Where(model => EveryPresentation.CountOf(model) <= 20_000), 2)
        .Sample(
            sample =>
            {
                foreach (var presentation in sample.Presentations)
                {
                    holds(new EveryChange(sample.Model.Brute, presentation), sample.Model.Guidance.Triage(presentation));
                }
            },
            iter: Models,
            print: SmallModels.Print);
}
