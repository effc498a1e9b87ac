namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Reasons, causes and plans have shorter ways for few words. However many findings, red flags, causes and options a model has, they say the same.</summary>
public sealed class WideDetailsTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Findings_that_nothing_asks_for_change_no_detail(int between)
    {
        var wide = WithFindingsBetween(between);
        Assert.Equal(112 * (between + 1), wide.Vocabulary.Findings.Count);
        foreach (var person in AnsweringPeople.Of(1500))
        {
            Assert.Equal(DetailsOf(Guidance.Triage(person)), DetailsOf(wide.Triage(wide.Rebind(person))));
        }
    }

    [Fact]
    public void Reasons_are_those_of_a_walk_over_the_conditions()
    {
        var wide = WithFindingsBetween(5);
        foreach (var person in AnsweringPeople.Of(1500))
        {
            var expected = string.Join("\n", Guidance.RedFlags.Select(flag => ReasonWalk.Of(flag, person)).OfType<string>());
            Assert.Equal(expected, ReasonsOf(Guidance.Triage(person)));
            Assert.Equal(expected, ReasonsOf(wide.Triage(wide.Rebind(person))));
        }
    }

    [Fact]
    public void Findings_of_a_reason_stand_in_the_models_order_whether_presence_or_absence_counts()
    {
        Finding[] findings = [.. Enumerable.Range(0, 4).Select(i => new Finding($"f{i}", $"f{i}", $"F{i}?"))];
        var builder = new GuidanceModelBuilder("small", "1.0.0");
        foreach (var finding in findings)
        {
            builder.Add(finding);
        }

        var model = builder.Add(new RedFlag("flag", Urgency.Urgent, findings[3] & !findings[2] & findings[1] & !findings[0], "Something.", "Get help.", [])).Build();
        var nothing = Presentation.Empty(model.Vocabulary);
        Assert.Equal(findings, Assert.Single(model.Triage(nothing).Reasons).Open);
        Assert.Equal(findings, Assert.Single(model.Triage(nothing.WithPresent(findings[1], findings[3]).WithOthersAbsent()).Reasons).Because);
        Assert.Equal([findings[0], findings[1]], Assert.Single(model.Triage(nothing.WithPresent(findings[3]).WithAbsent(findings[2])).Reasons).Open);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(70)]
    [InlineData(1100)]
    public void Each_of_many_causes_and_options_has_its_place(int count)
    {
        Finding[] signs = [.. Enumerable.Range(0, count).Select(i => new Finding($"sign-{i}", "sign", "A sign?"))];
        Cause[] causes = [.. signs.Select((sign, i) => new Cause($"cause-{i}", "Cause", "Explained.", [WeightedFinding.Strong(sign)], [], []))];
        var days = new Quantity("days", "days", "How many days?", "days", 0, 100);
        var alarm = new Finding("alarm", "alarm", "An alarm?");
        var builder = new GuidanceModelBuilder("many", "1.0.0").Add(alarm).Add(new RedFlag("flag", Urgency.Urgent, alarm, "Something.", "Get help.", []));
        Array.ForEach(signs, sign => builder.Add(sign));
        builder.DefaultCause(causes[^1]);
        for (var i = 0; i < count; i++)
        {
            var option = new TreatmentOption(
                $"option-{i}", "Option", "Do it.", new TreatmentPhase("any time", days, 0, null), [causes[i]], EvidenceStrength.Moderate, i % 3 == 1 ? signs[i] : null, i % 3 == 2 ? signs[i] : null, []);
            builder.Add(causes[i]).Add(new Treatment($"treatment-{i}", "Treatment", "What.", "Why.", [option], [])).Add(new Prevention($"prevention-{i}", "Prevention", "What.", "Do it.", [causes[i]], EvidenceStrength.Moderate, []));
        }

        var model = builder.Add(days).Build();
        var random = new Random(count);
        for (var round = 0; round < 20; round++)
        {
            int[] present = [.. Enumerable.Range(0, count).Where(_ => random.Next(count) < 3 + round)];
            var result = Assert.IsType<TriageResult.SelfCare>(
                model.Triage(Presentation.Empty(model.Vocabulary).WithPresent([.. present.Select(i => signs[i])]).WithOthersAbsent()));
            var served = present.Length > 0 ? present : [count - 1];

            // The last one serves although its sign is absent, so that nothing holds it back.
            var heldBack = present.Length > 0 ? served : [];
            Assert.Equal(Ids(served.Except(heldBack.Where(i => i % 3 != 0))), result.Plan.Now.Select(step => step.Option.Id));
            Assert.Equal(Ids(heldBack.Where(i => i % 3 == 1)), result.Plan.Avoid.Select(step => step.Option.Id));
            Assert.Equal(Ids(heldBack.Where(i => i % 3 == 2)), result.Plan.CheckFirst.Select(step => step.Option.Id));
            Assert.All(result.Plan.Avoid.Concat(result.Plan.CheckFirst), step => Assert.Equal("sign-" + step.Option.Id.Split('-')[1], Assert.Single(step.Because).Id));
            Assert.Empty(result.Plan.Later);
            Assert.Equal(served.Select(i => $"prevention-{i}"), result.Prevention.Select(prevention => prevention.Id));
            Assert.Equal(present.Select(i => $"cause-{i}"), result.Causes.Where(cause => cause.Likelihood == CauseLikelihood.Likely).Select(cause => cause.Cause.Id));
            Assert.Equal(count, result.Causes.Count);
        }

        static IEnumerable<string> Ids(IEnumerable<int> places) => places.Select(i => $"option-{i}");
    }

    [Fact]
    public void Each_of_many_red_flags_gives_its_reason()
    {
        Finding[] signs = [.. Enumerable.Range(0, 300).Select(i => new Finding($"sign-{i}", "sign", "A sign?"))];
        var builder = new GuidanceModelBuilder("many", "1.0.0");
        Array.ForEach(signs, sign => builder.Add(sign));
        for (var i = 0; i + 2 < signs.Length; i += 2)
        {
            builder.Add(new RedFlag($"flag-{i}", Urgency.Urgent, signs[i] & (signs[i + 1] | signs[i + 2]), "Something.", "Get help.", []));
        }

        var model = builder.Build();
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var person = Presentation.Empty(model.Vocabulary);
            foreach (var answers in signs.ToLookup(_ => random.Next(10) < round % 10 ? Answer.NotAsked : (Answer)random.Next(4)))
            {
                person = answers.Aggregate(person, (known, sign) => known.With(sign, answers.Key));
            }

            Assert.Equal(string.Join("\n", model.RedFlags.Select(flag => ReasonWalk.Of(flag, person)).OfType<string>()), ReasonsOf(model.Triage(person)));
        }
    }

    private static GuidanceModel WithFindingsBetween(int between)
    {
        var builder = BackSpasmGuidance.Builder();
        builder.Parts.Findings.Clear();
        foreach (var finding in Findings.All)
        {
            for (var i = 0; i < between; i++)
            {
                builder.Parts.Findings.Add(new Finding($"{finding.Id}-before-{i}", "before", "Before?"));
            }

            builder.Parts.Findings.Add(finding);
        }

        return builder.Build();
    }

    private static string ReasonsOf(TriageResult result) =>
        string.Join("\n", result.Reasons.Select(reason => ReasonWalk.Text(reason.RedFlag, reason.Status, reason.Because, reason.Open, reason.CouldNotBeRuledOut)));

    private static string DetailsOf(TriageResult result)
    {
        var causes = result.Causes.Select(each => $"{each.Cause.Id} {each.Score} for {Weighted(each.For)} against {Weighted(each.Against)}");
        var plan = result.PlanIfAny is { } any ? $"now {Steps(any.Now)} later {Steps(any.Later)} check {Steps(any.CheckFirst)} avoid {Steps(any.Avoid)}" : "no plan";
        return string.Join("\n", [result.Outcome, ReasonsOf(result), .. causes, .. result.Prevention.Select(prevention => prevention.Id), plan]);

        static string Weighted(IEnumerable<WeightedFinding> findings) => string.Join(",", findings.Select(each => $"{each.Finding.Id} {each.Weight}"));

        static string Steps(IEnumerable<CareStep> steps) => string.Join(";", steps.Select(step => $"{step.Option.Id}: {string.Join(",", step.Because.Select(finding => finding.Id))}"));
    }
}
