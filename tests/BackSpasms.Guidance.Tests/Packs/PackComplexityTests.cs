using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>Conditions that are made to blow up: reading them, and asking the model, ends in an answer or in 'too complex', and never in anything else.</summary>
public sealed class PackComplexityTests
{
    /// <summary>What threads get on the least generous platform.</summary>
    private const int SmallStack = 512 * 1024;

    public static TheoryData<string> Kinds => [.. HostilePacks.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_hostile_pack_ends_in_an_answer_or_in_too_complex(string kind)
    {
        var pack = HostilePacks.Of(kind);
        var reading = GuidancePack.Read(Encoding.UTF8.GetBytes(pack));

        Assert.Empty(reading.Errors);
        OnSmallStack(() =>
        {
            var model = reading.Model!;
            var nothing = Presentation.Empty(model.Vocabulary);
            var first = model.Vocabulary.Findings.Where(finding => finding.IsTold).Take(5).ToArray();
            foreach (var presentation in new[] { nothing, nothing.WithPresent(first), nothing.WithAbsent(first), nothing.WithUnsure(first), nothing.WithOthersAbsent() })
            {
                Ends(() => model.UrgencyOf(presentation));
            }

            Ends(() => model.Diagrams.AtLeast(Urgency.Routine));
            Ends(() => model.Triage(nothing).Decisive);
        });
    }

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(2, 1000)]
    [InlineData(150, 300)]
    [InlineData(999, 1000)]
    [InlineData(1000, 1000)]
    public void A_count_over_many_findings_is_decided(int count, int findings)
    {
        var model = GuidancePack.Parse(HostilePacks.Count(count, findings));
        var ids = model.Vocabulary.Findings.Select(finding => finding.Id).ToArray();
        var oneLess = Presentation.Empty(model.Vocabulary).WithPresent(ids[..(count - 1)]).WithOthersAbsent();

        Assert.Equal(Urgency.SelfCare, model.UrgencyOf(oneLess).AtMost);
        Assert.Equal(Urgency.Urgent, model.UrgencyOf(oneLess.WithPresent(ids[^1])).AtLeast);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Urgent), model.UrgencyOf(oneLess.With(model.Vocabulary.Findings[^1], Answer.Unsure)));
    }

    private static void Ends(Func<object> answer)
    {
        try
        {
            Assert.NotNull(answer());
        }
        catch (GuidanceTooComplexException refusal)
        {
            Assert.NotEmpty(refusal.Item);
        }
    }

    private static void OnSmallStack(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception error)
                {
                    thrown = error;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }
}
