using System.Text.RegularExpressions;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Where the node budget of the diagrams is passed, the answer is that, with the item, and never a guess.</summary>
public sealed class NodeBudgetTests
{
    private static readonly Regex NamesItem = new("^(red flag 'flag[0-9]'|treatment option 'option[0-9]'|a set of answers to '.+')$");

    [Fact]
    public void Every_answer_is_exact_or_names_what_is_too_complex() => (
        from sample in SmallModels.With(SmallModels.Any, 2)
        from budget in Gen.Int[1, 40]
        select (sample.Model, sample.Presentations, Budget: budget)).Sample(
            sample =>
            {
                var limited = sample.Model.Build(sample.Budget);
                foreach (var presentation in sample.Presentations.Select(limited.Rebind))
                {
                    var completions = sample.Model.Brute.Complete(sample.Model.Guidance.Rebind(presentation));
                    ExactOrTooComplex(() => Assert.Equal((completions.AtLeast, completions.AtMost), (limited.UrgencyOf(presentation).AtLeast, limited.UrgencyOf(presentation).AtMost)));
                    ExactOrTooComplex(() => Assert.Equal(completions.Decisive, new SortedSet<string>(limited.Triage(presentation).Decisive.Ids, StringComparer.Ordinal)));
                    ExactOrTooComplex(() => limited.Triage(presentation).Reasons.Select(reason => reason.RedFlag.Id).ToList());
                    ExactOrTooComplex(() => limited.NextQuestion(presentation));
                    ExactOrTooComplex(() => limited.Triage(presentation).ToJson());
                }
            },
            iter: 700,
            print: sample => $"{SmallModels.Print((sample.Model, sample.Presentations))}  budget {sample.Budget}");

    [Fact]
    public void Triage_needs_no_diagram_where_masks_are_exact() => SmallModels.With(SmallModels.ExactOnMasks, 3).Sample(
        sample =>
        {
            var limited = sample.Model.Build(diagramBudget: 1);
            foreach (var presentation in sample.Presentations)
            {
                var completions = sample.Model.Brute.Complete(presentation);
                var result = limited.Triage(limited.Rebind(presentation));
                Assert.Equal((completions.AtLeast, completions.AtMost, completions.IsConstant), (result.AtLeast, result.AtMost, result is not TriageResult.Incomplete));
            }
        },
        iter: 600,
        print: SmallModels.Print);

    [Fact]
    public void Too_complex_names_the_red_flag_at_which_the_budget_ran_out()
    {
        var findings = Enumerable.Range(0, 12).Select(i => new Finding($"f{i}", "finding", "Is it so?")).ToArray();
        var builder = new GuidanceModelBuilder("small", "1.0.0") { DiagramBudget = 10 };
        builder.Add(new RedFlag("plain", Urgency.Emergency, findings[0], "Something.", "Get help.", [SmallModel.Source]));
        builder.Add(new RedFlag("acme/many-signs", Urgency.Urgent, Condition.CountOf(6, [.. findings]) & !findings[0], "Something.", "Get help.", [SmallModel.Source]));
        var model = builder.Build();

        var refusal = Assert.Throws<GuidanceTooComplexException>(() => model.UrgencyOf(Presentation.Empty(model.Vocabulary)));

        Assert.Equal("red flag 'acme/many-signs'", refusal.Item);
        Assert.Equal(
            "Too complex to decide exactly: red flag 'acme/many-signs'. The decision diagram needs more than 10 nodes. Split its condition, or give the model a larger budget.",
            refusal.Message);
    }

    private static void ExactOrTooComplex(Action answer)
    {
        try
        {
            answer();
        }
        catch (GuidanceTooComplexException refusal)
        {
            Assert.Matches(NamesItem, refusal.Item);
        }
    }
}
