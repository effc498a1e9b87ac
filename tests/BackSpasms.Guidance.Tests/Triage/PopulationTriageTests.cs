using System.Globalization;
using System.Numerics;

namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Many people at once are as urgent as each of them alone.</summary>
public sealed class PopulationTriageTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(63, 1)]
    [InlineData(2048, 1)]
    [InlineData(2049, 1)]
    [InlineData(5000, 1)]
    [InlineData(5000, 2)]
    [InlineData(9000, 1)]
    public void Each_person_is_as_urgent_as_alone(int count, int cores)
    {
        var people = People(Guidance, count, seed: 7);
        var result = Guidance.UrgencyOf(Columns(Guidance, people), cores);
        Assert.Equal(people.Select(person => Guidance.UrgencyOf(person)), Enumerable.Range(0, count).Select(person => result[person]));
        var counts = people.GroupBy(person => Guidance.UrgencyOf(person)).ToDictionary(group => group.Key, group => group.LongCount());
        Assert.All(counts, each => Assert.Equal(each.Value, result.CountOf(each.Key)));
        Assert.Equal(count, counts.Keys.Sum(result.CountOf));
    }

    [Fact]
    public void A_large_population_is_as_urgent_as_each_of_its_people_alone()
    {
        // POPULATION=1000000 compares a million people; the default keeps the suite quick.
        var count = int.Parse(Environment.GetEnvironmentVariable("POPULATION") ?? "40000", CultureInfo.InvariantCulture);
        var random = new Random(23);
        var told = Guidance.Vocabulary.Findings.Where(finding => finding.IsTold).ToArray();
        for (var left = count; left > 0; left -= 100_000)
        {
            Presentation[] people = [.. Enumerable.Range(0, Math.Min(left, 100_000)).Select(_ => Person())];
            var result = Guidance.UrgencyOf(Columns(Guidance, people), degreeOfParallelism: 2);
            for (var person = 0; person < people.Length; person++)
            {
                Assert.True(result[person] == Guidance.UrgencyOf(people[person]), $"{result[person]}: {people[person]}");
            }
        }

        Presentation Person()
        {
            var (present, open) = (random.Next(2, 300), random.Next(5) * 20);
            var person = Guidance.Describe(random.Next(8) == 0 ? null : random.Next(121), random.Next(8) == 0 ? null : random.Next(120), random.Next(8) == 0 ? null : random.Next(11));
            var answers = told.ToLookup(_ => random.Next(present) == 0 ? Answer.Present : random.Next(100) >= open ? Answer.Absent : random.Next(2) == 0 ? Answer.Unsure : Answer.NotAsked);
            return person.WithPresent([.. answers[Answer.Present]]).WithAbsent([.. answers[Answer.Absent]]).WithUnsure([.. answers[Answer.Unsure]]);
        }
    }

    [Fact]
    public void Where_masks_are_not_exact_the_diagrams_answer()
    {
        var (one, other) = (new Finding("one", "one", "One?"), new Finding("other", "other", "Other?"));
        var age = new Quantity("age", "age", "Age?", "years", 0, 120);
        var old = age.AtLeast(70, "old", "old");
        var model = new GuidanceModelBuilder("small", "1.0.0")
            .Add(new RedFlag("differ", Urgency.Emergency, (one & !other) | (other & !one), "Something.", "Get help.", []))
            .Add(new RedFlag("old", Urgency.Routine, old & one, "Something.", "Get help.", []))
            .Build();
        Presentation[] people =
        [
            Presentation.Empty(model.Vocabulary),
            Presentation.Empty(model.Vocabulary).WithPresent(one).WithAbsent(other),
            Presentation.Empty(model.Vocabulary).WithPresent(one, other).With(age, 70),
            Presentation.Empty(model.Vocabulary).WithPresent(one, other).With(age, 69),
            Presentation.Empty(model.Vocabulary).WithAbsent(one).WithUnsure(other),
        ];
        var result = model.UrgencyOf(Columns(model, people));
        Assert.Equal(["self-care to emergency", "emergency", "routine", "self-care", "self-care to emergency"], Enumerable.Range(0, people.Length).Select(person => result[person].ToString()));
    }

    [Fact]
    public void Rules_find_their_answers_far_apart_among_many_that_they_do_not_need()
    {
        Finding[] findings = [.. Enumerable.Range(0, 300).Select(i => new Finding($"f{i}", $"f{i}", $"F{i}?"))];
        var builder = new GuidanceModelBuilder("wide", "1.0.0");
        foreach (var finding in findings)
        {
            builder.Add(finding);
        }

        var model = builder
            .Add(new RedFlag("first", Urgency.Emergency, findings[0] & findings[20], "Something.", "Get help.", []))
            .Add(new RedFlag("last", Urgency.Routine, findings[299], "Something.", "Get help.", []))
            .Build();
        var answers = new PopulationAnswers(model.Vocabulary, 2100);
        var nothing = Presentation.Empty(model.Vocabulary);
        answers.Set(0, nothing.WithOthersAbsent());
        answers.Set(2047, nothing.WithPresent(findings[0], findings[20]).WithOthersAbsent());
        answers.Set(2048, nothing.WithPresent(findings[0], findings[299]).WithAbsent(findings[20]));
        answers.Set(2099, nothing.WithPresent(findings[20]).WithAbsent(findings[299]));

        var result = model.UrgencyOf(answers);
        Assert.Equal(["self-care", "self-care to emergency", "emergency", "routine", "self-care to emergency"], new[] { 0, 1, 2047, 2048, 2099 }.Select(person => result[person].ToString()));
        Assert.Equal(2097, result.CountOf(default));
    }

    [Fact]
    public void Registers_that_every_processor_has_give_the_same_as_the_wider_ones_of_some()
    {
        var people = People(Guidance, 2048, seed: 9);
        ulong[][] atLeast = [new ulong[32], new ulong[32], new ulong[32]];
        ulong[][] atMost = [new ulong[32], new ulong[32], new ulong[32]];
        new PopulationRules(Guidance).Evaluate<Vector<ulong>, CommonLanes>(Columns(Guidance, people).Tiles.Steps[0], 0, atLeast, atMost, 0);

        var result = new PopulationResult(people.Count, atLeast, atMost, new PopulationCounts());
        Assert.Equal(people.Select(person => Guidance.UrgencyOf(person)), Enumerable.Range(0, people.Count).Select(person => result[person]));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(8_192)]
    public void Everybody_is_counted_whether_words_are_full_or_not(int people)
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, people);
        ulong[] everybody = [.. Enumerable.Repeat(ulong.MaxValue, (people + 63) / 64)];
        answers.Set(Findings.ChestPain, everybody, new ulong[everybody.Length]);
        var result = Guidance.UrgencyOf(answers);
        Assert.Equal(people, result.CountOf(new UrgencyRange(Urgency.Emergency, Urgency.Emergency)));
        Assert.Equal(0, result.CountOf(new UrgencyRange(Urgency.SelfCare, Urgency.Emergency)));
    }

    [Fact]
    public void Who_changes_under_other_guidance_is_named_with_both_ranges()
    {
        var raised = Guidance.Extend("acme", "1.0.0", g => g.Add(new RedFlag("acme/bruise", Urgency.Urgent, Findings.Bruising, "Something.", "Be seen.", [Sources.NhsBackPain])));
        Presentation[] people = [Guidance.Describe(34, 1, 5).WithOthersAbsent(), Guidance.Describe(34, 1, 5).WithPresent(Findings.Bruising).WithOthersAbsent()];
        var before = Guidance.UrgencyOf(Columns(Guidance, people));
        var after = raised.UrgencyOf(Columns(raised, [.. people.Select(raised.Rebind)]));
        var change = Assert.Single(before.ChangesTo(after));
        Assert.Equal((1, "self-care", "urgent"), (change.Person, change.From.ToString(), change.To.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_ends_with_all_people(int cores)
    {
        var told = new Told();
        Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 20_000), cores, told);
        Assert.Equal(20_000, told.Numbers.Max());
    }

    [Fact]
    public void Progress_is_told_after_the_first_step_and_at_the_end_and_not_at_each_step()
    {
        var told = new Told();
        Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 20_000), progress: told);
        Assert.Equal([8_192L, 20_000L], told.Numbers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Work_stops_when_it_is_no_longer_wanted(int cores)
    {
        using var stop = new CancellationTokenSource();
        var told = new Told(_ => stop.Cancel());
        Assert.ThrowsAny<OperationCanceledException>(() => Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 300_000), cores, told, stop.Token));
        Assert.DoesNotContain(300_000, told.Numbers);
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 3);
        var other = new GuidanceModelBuilder("small", "1.0.0").Build();
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new PopulationAnswers(Guidance.Vocabulary, -1));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => answers.Set(3, Guidance.Describe()));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => answers.Set(-1, Guidance.Describe()));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => Guidance.UrgencyOf(answers)[-1]);
        Assert.Throws<ArgumentException>("other", () => Guidance.UrgencyOf(answers).ChangesTo(Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 4))));
        Assert.Throws<ArgumentException>("presentation", () => answers.Set(0, Presentation.Empty(other.Vocabulary)));
        Assert.Throws<ArgumentException>("answers", () => other.UrgencyOf(answers));
        Assert.Throws<ArgumentOutOfRangeException>("degreeOfParallelism", () => Guidance.UrgencyOf(answers, 0));
        Assert.Throws<OperationCanceledException>(() => Guidance.UrgencyOf(answers, cancellation: new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => Guidance.UrgencyOf(answers)[3]);
    }

    private static PopulationAnswers Columns(GuidanceModel guidance, IReadOnlyList<Presentation> people)
    {
        var answers = new PopulationAnswers(guidance.Vocabulary, people.Count);
        for (var person = 0; person < people.Count; person++)
        {
            answers.Set(person, people[person]);
        }

        return answers;
    }

    /// <summary>People with few findings, of whom some are not asked everything.</summary>
    private static List<Presentation> People(GuidanceModel guidance, int count, int seed)
    {
        var random = new Random(seed);
        var told = guidance.Vocabulary.Findings.Where(finding => finding.IsTold).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var person = guidance.Describe(random.Next(121), random.Next(4) == 0 ? null : random.Next(120), random.Next(11))
                .WithPresent([.. told.Where(_ => random.Next(40) == 0)]);
            return random.Next(3) == 0
                ? told.Where(finding => person[finding] == Answer.NotAsked && random.Next(2) == 0).Aggregate(person, (known, finding) => known.With(finding, random.Next(5) == 0 ? Answer.Unsure : Answer.Absent))
                : person.WithOthersAbsent();
        })];
    }

    /// <summary>Told on the core that does the work, unlike the framework's own.</summary>
    private sealed class Told(Action<long>? then = null) : IProgress<long>
    {
        private readonly Lock _lock = new();

        internal List<long> Numbers { get; } = [];

        public void Report(long value)
        {
            lock (_lock)
            {
                Numbers.Add(value);
            }

            then?.Invoke(value);
        }
    }
}
