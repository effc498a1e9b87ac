using System.Globalization;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>T6: the same input gives the same output, whatever the culture and the thread.</summary>
public sealed class SameInSameOutTests
{
    private static readonly string[] Cultures = ["", "tr-TR", "ar-SA", "fa-IR", "th-TH", "de-DE", "en-US", "sv-SE"];

    [Fact]
    public void Results_of_random_models_are_equal_in_every_culture_and_on_every_thread() => SmallModels.With(SmallModels.Any, 1).Sample(
        sample => Assert.Single(InAllCultures(() => sample.Model.Guidance.Triage(sample.Presentations[0]).ToJson("case")).Distinct()),
        iter: 80,
        threads: 1,
        print: SmallModels.Print);

    [Fact]
    public void A_model_asked_for_the_first_time_by_several_threads_at_once_answers_alike() => SmallModels.With(SmallModels.Any, 1).Sample(
        sample =>
        {
            var fresh = sample.Model.Build();
            var presentation = fresh.Rebind(sample.Presentations[0]);
            var shared = fresh.Triage(presentation);
            var expected = sample.Model.Guidance.Triage(sample.Presentations[0]).ToJson();
            Assert.Equal([expected], InAllCultures(() => shared.ToJson()).Distinct());
        },
        iter: 80,
        threads: 1,
        print: SmallModels.Print);

    [Fact]
    public void Results_of_the_built_in_guidance_are_equal_in_every_culture_and_on_every_thread() => BuiltInPresentations.Any.Sample(
        presentation => Assert.Single(InAllCultures(() => BackSpasmGuidance.Default.Triage(presentation).ToJson("case")).Distinct()),
        iter: 30,
        threads: 1);

    [Fact]
    public void The_same_content_built_twice_has_the_same_digest() => SmallModels.Any.Sample(
        model =>
        {
            var digests = InAllCultures(() => model.Build().Digest).Append(model.Guidance.Digest).Distinct();
            Assert.Single(digests);
        },
        iter: 80,
        threads: 1,
        print: model => model.ToString());

    [Fact]
    public void Refusals_read_the_same_in_every_culture()
    {
        // The first line is the library's own; the platform adds the actual value in the culture of the thread.
        var guidance = BackSpasmGuidance.Default;
        Assert.Equal(
            ["'INFLAMMATORY-HISTORY' is not a finding of back-spasms 1.0.0; did you mean 'inflammatory-history'? (Parameter 'id')"],
            InAllCultures(() => FirstLine(() => guidance.Describe().WithPresent("INFLAMMATORY-HISTORY"))).Distinct());
        Assert.Equal(
            ["'age' must be a whole number from 0 to 120 (years); it was -1. (Parameter 'number')"],
            InAllCultures(() => FirstLine(() => guidance.Describe(age: -1))).Distinct());

        static string FirstLine(Func<object> refused) => Assert.ThrowsAny<ArgumentException>(refused).Message.Split('\n')[0].TrimEnd('\r');
    }

    /// <summary>What a call gives in each culture, each on a thread of its own, all at the same time.</summary>
    private static string[] InAllCultures(Func<string> call)
    {
        var found = new string[Cultures.Length];
        var failures = new Exception?[Cultures.Length];
        using var start = new Barrier(Cultures.Length);
        var threads = Cultures.Select((culture, i) => new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            start.SignalAndWait();
            try
            {
                found[i] = call();
            }
            catch (Exception failure)
            {
                failures[i] = failure;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(failures, Assert.Null);
        return found;
    }
}
