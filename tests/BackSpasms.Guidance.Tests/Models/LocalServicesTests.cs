using System.Collections;
using System.Reflection;

namespace BackSpasms.Guidance.Tests.Models;

public sealed class LocalServicesTests
{
    private static readonly LocalServices Services = new(Emergency: "999", UrgentCare: "NHS 111", Crisis: "Samaritans on 116 123");
    private static readonly string[] Wordings = ["your local emergency number", "your local urgent care line", "a crisis line in your country"];

    [Fact]
    public void Every_text_of_every_kind_speaks_of_the_place()
    {
        var before = Texts(Sample.Builder().Build());
        var after = Texts(Sample.Builder().Build().WithLocalServices(Services));
        var general = before.Where(text => Array.Exists(Wordings, wording => text.Contains(wording, StringComparison.OrdinalIgnoreCase))).ToList();
        Assert.True(general.Count >= 9, "The sample names the services in texts of every kind.");
        Assert.DoesNotContain(after, text => Array.Exists(Wordings, wording => text.Contains(wording, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(before.Count, after.Count);
        Assert.Contains("Call 999 now.", after);
        Assert.Contains("999 can help.", after);
        Assert.Contains("Call 999, or Samaritans on 116 123.", after);
        Assert.Contains("Phone NHS 111 if it hurts.", after);
    }

    [Fact]
    public void Built_in_headlines_speak_of_the_place()
    {
        var local = BackSpasmGuidance.Default.WithLocalServices(Services);
        Assert.DoesNotContain(Texts(local), text => Array.Exists(Wordings, wording => text.Contains(wording, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("999", local.Headlines.Emergency, StringComparison.Ordinal);
        Assert.Contains("NHS 111", local.Headlines.Urgent, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_not_given_leave_the_wording()
    {
        var local = Sample.Builder().Build().WithLocalServices(new LocalServices(Crisis: "0800"));
        Assert.Equal("Call your local emergency number, or 0800.", local.SafetyNet[0].Text);
        Assert.Equal("Call your local emergency number now.", Sample.Builder().Build().WithLocalServices(new LocalServices()).RedFlags[0].WhatToDo);
    }

    [Fact]
    public void Id_version_digest_vocabulary_and_urgencies_stay()
    {
        var model = Sample.Builder().Build();
        var local = model.WithLocalServices(Services);
        Assert.Equal((model.Id, model.Version, model.Digest), (local.Id, local.Version, local.Digest));
        Assert.Equal(model.Vocabulary, local.Vocabulary);
        foreach (var presentation in new[] { Presentation.Empty(model.Vocabulary), Presentation.Empty(model.Vocabulary).WithPresent(Sample.Fever), Presentation.Empty(model.Vocabulary).WithOthersAbsent().With(Sample.Days, 3) })
        {
            Assert.Equal(model.UrgencyOf(presentation), local.UrgencyOf(presentation));
            Assert.Equal(model.Triage(presentation).Outcome, local.Triage(presentation).Outcome);
            Assert.Equal(model.NextQuestion(presentation)?.Id, local.NextQuestion(presentation)?.Id);
        }
    }

    [Fact]
    public void A_plan_by_local_services_has_the_same_steps_with_the_numbers_of_the_place()
    {
        var model = Sample.Builder().Build();
        var known = Presentation.Empty(model.Vocabulary).WithAbsent(Sample.Fever).WithPresent(Sample.Lifting).With(Sample.Days, 3);
        var step = Assert.Single(Assert.IsType<TriageResult.SelfCare>(model.WithLocalServices(Services).Triage(known)).Plan.Now);
        Assert.Equal(("option", "Phone NHS 111 if it hurts."), (step.Option.Id, step.Option.How));
    }

    [Fact]
    public void The_first_model_stays_as_it_was()
    {
        var model = Sample.Builder().Build();
        _ = model.WithLocalServices(Services);
        Assert.Equal("Call your local emergency number now.", model.RedFlags[0].WhatToDo);
    }

    [Fact]
    public void A_number_that_repeats_the_wording_is_put_in_once()
    {
        var local = Sample.Builder().Build().WithLocalServices(new LocalServices(Emergency: "999, your local emergency number"));
        Assert.Equal("Call 999, your local emergency number now.", local.RedFlags[0].WhatToDo);
    }

    [Fact]
    public void Services_are_equal_by_value_and_must_be_given()
    {
        Assert.Equal(new LocalServices("1", "2", "3"), new LocalServices("1", "2", "3"));
        Assert.NotEqual(new LocalServices("1"), new LocalServices("2"));
        Assert.Throws<ArgumentNullException>("services", () => Sample.Builder().Build().WithLocalServices(null!));
    }

    /// <summary>Every text that the public properties of a model reach.</summary>
    private static List<string> Texts(GuidanceModel model)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var texts = new List<string>();
        Visit(model);
        return texts;

        void Visit(object? value)
        {
            switch (value)
            {
                case null:
                    return;
                case string text:
                    texts.Add(text);
                    return;
                case IEnumerable items when seen.Add(items):
                    foreach (var item in items)
                    {
                        Visit(item);
                    }

                    return;
            }

            if (!value.GetType().IsEnum && value.GetType().Assembly == typeof(GuidanceModel).Assembly && seen.Add(value))
            {
                foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0))
                {
                    Visit(property.GetValue(value));
                }
            }
        }
    }
}
