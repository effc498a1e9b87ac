using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Mask rows and decision diagrams give the same answers wherever there are rows.</summary>
public sealed class MaskRowsTests
{
    private const int Models = 1500;

    [Fact]
    public void Rows_and_diagrams_agree_where_masks_have_to_be_exact() => Each(SmallModels.ExactOnMasks, (model, _) =>
        Assert.True(model.Guidance.Rules.IsExact, "Each finding stands in one polarity, and no thresholds exclude each other."));

    [Fact]
    public void Rows_and_diagrams_agree_in_single_polarity() => Each(SmallModels.SinglePolarity);

    [Fact]
    public void Rows_and_diagrams_agree_on_any_model() => Each(SmallModels.Any);

    [Fact]
    public void Part_by_part_evaluation_is_exact_for_conditions_that_are_said_to_be_simple() => Each(SmallModels.SinglePolarity, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        Assert.All(
            RandomModelDiagramTests.Conditions(model).Where(condition => model.Guidance.Conditions[condition].IsExact),
            condition => Assert.Equal(completions.TruthOf(condition), model.Guidance.TruthOf(condition, presentation)));
    });

    [Fact]
    public void There_are_models_with_and_without_rows()
    {
        // Without both, the tests above would compare nothing.
        Assert.Equal([false, true], SmallModels.SinglePolarity.Array[400].Single().Select(model => model.Guidance.Rules.IsExact).Distinct().Order());
    }

    [Fact]
    public void Finding_in_both_polarities_has_no_rows()
    {
        var model = Model(A & !B, B);
        Assert.False(model.Rules.IsExact);
    }

    [Fact]
    public void Excluding_thresholds_in_one_row_have_no_rows()
    {
        var model = Model(Old & Young);
        Assert.False(model.Rules.IsExact);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.SelfCare), model.UrgencyOf(Presentation.Empty(model.Vocabulary)));
    }

    [Fact]
    public void Thresholds_that_leave_no_number_free_have_no_rows()
    {
        var adult = Age.AtLeast(18, "adult", "adult");
        var model = Model(adult | Young);
        Assert.False(model.Rules.IsExact);
        Assert.Equal(new UrgencyRange(Urgency.Emergency, Urgency.Emergency), model.UrgencyOf(Presentation.Empty(model.Vocabulary)));
    }

    [Fact]
    public void Thresholds_in_separate_rows_have_rows() => Assert.True(Model(Old | (Young & A)).Rules.IsExact);

    [Fact]
    public void Absence_alone_has_rows_and_unknown_is_not_taken_for_absent()
    {
        var model = Model(!A & !B);
        Assert.True(model.Rules.IsExact);
        var nothing = Presentation.Empty(model.Vocabulary);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Emergency), model.UrgencyOf(nothing));
        Assert.Equal(new UrgencyRange(Urgency.Emergency, Urgency.Emergency), model.UrgencyOf(nothing.WithAbsent(A, B)));
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.SelfCare), model.UrgencyOf(nothing.WithPresent(A)));
    }

    [Fact]
    public void Condition_of_too_many_rows_goes_to_the_diagrams_and_stays_exact()
    {
        // Ten of twenty is 184,756 rows, and a diagram of some hundred nodes.
        var findings = Enumerable.Range(0, 20).Select(i => new Finding($"f{i}", "finding", "Is it so?")).ToArray();
        var model = Model(Condition.CountOf(10, [.. findings]));
        Assert.False(model.Rules.IsExact);
        var nine = Presentation.Empty(model.Vocabulary).WithPresent(findings[..9]).WithAbsent(findings[9..19]);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Emergency), model.UrgencyOf(nine));
        Assert.Equal(new UrgencyRange(Urgency.Emergency, Urgency.Emergency), model.UrgencyOf(nine.WithPresent(findings[19])));
        Assert.Equal(["f19"], model.Triage(nine).Decisive.Ids);
    }

    private static readonly Finding A = new("a", "a", "A?");
    private static readonly Finding B = new("b", "b", "B?");
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Finding Old = Age.AtLeast(50, "old", "old");
    private static readonly Finding Young = Age.Below(18, "young", "young");

    private static GuidanceModel Model(params Condition[] conditions)
    {
        var builder = new GuidanceModelBuilder("small", "1.0.0");
        for (var i = 0; i < conditions.Length; i++)
        {
            builder.Add(new RedFlag($"flag{i}", Urgency.Emergency, conditions[i], "Something.", "Get help.", [SmallModel.Source]));
        }

        return builder.Build();
    }

    private static void Each(Gen<SmallModel> models, Action<SmallModel, Presentation>? holds = null) => SmallModels.With(models, 4).Sample(
        sample =>
        {
            foreach (var presentation in sample.Presentations)
            {
                holds?.Invoke(sample.Model, presentation);
                if (sample.Model.Guidance.Rules.IsExact)
                {
                    Assert.Equal(sample.Model.Guidance.Diagrams.Bounds(presentation), sample.Model.Guidance.Rules.Bounds(presentation));
                }
            }
        },
        iter: Models,
        print: SmallModels.Print);
}
