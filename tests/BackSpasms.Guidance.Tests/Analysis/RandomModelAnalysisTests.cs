using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The rules on logic over random small models, against the table of every complete answer set.</summary>
public sealed class RandomModelAnalysisTests
{
    private const int Models = 400;

    [Fact]
    public void Never_and_always_are_those_of_the_table() => Each("BSG2001 and BSG2002", model =>
    {
        var expected = Conditions(model).SelectMany(each =>
        {
            var holds = model.Brute.Holds(each.Condition);
            return !holds.Contains(true) ? new[] { $"BSG2001 {each.Where}" } : !holds.Contains(false) ? [$"BSG2002 {each.Where}"] : [];
        }).ToList();
        return Same(expected, Found(model, "BSG2001").Concat(Found(model, "BSG2002")));
    });

    [Fact]
    public void Flags_that_never_decide_are_those_of_the_table() => Each("BSG2003", model =>
    {
        var expected = model.Guidance.RedFlags.Where(flag =>
        {
            var holds = model.Brute.Holds(flag.When);
            return holds.Contains(true) && Sets(model).All(set => !holds[set] || model.Brute.Urgencies[set] > flag.Urgency);
        }).Select(flag => $"BSG2003 red flag '{flag.Id}' when").ToList();
        return Same(expected, Found(model, "BSG2003"));
    });

    [Fact]
    public void Flags_that_need_an_absent_answer_are_those_of_the_table() => Each("BSG2004", model =>
    {
        var expected = model.Guidance.RedFlags.Where(flag =>
        {
            var holds = model.Brute.Holds(flag.When);
            return Told(model).Any(told => Sets(model).Any(set => BruteForce.Value(told, set) == 0 && holds[set] && !holds[set + told.Stride]));
        }).Select(flag => $"BSG2004 red flag '{flag.Id}' when").ToList();
        return Same(expected, Found(model, "BSG2004"));
    });

    [Fact]
    public void Findings_that_matter_and_are_not_asked_are_those_of_the_table() => Each("BSG2007", model =>
    {
        var asked = model.Guidance.Questions.SelectMany(question => question.Findings.Select(finding => finding.Id).Append(question.Quantity?.Id)).ToHashSet(StringComparer.Ordinal);
        var expected = model.Brute.Variables.Where(variable => !asked.Contains(variable.Id) && Sets(model).Any(set =>
            BruteForce.Value(variable, set) > 0 && model.Brute.Urgencies[set] != model.Brute.Urgencies[set - variable.Stride]))
            .Select(variable => $"BSG2007 {(variable.Quantity is null ? "finding" : "quantity")} '{variable.Id}' ").ToList();
        return Same(expected, Found(model, "BSG2007"));
    });

    [Fact]
    public void Options_that_are_always_excluded_are_those_of_the_table() => Each("BSG2008", model =>
    {
        var expected = model.Guidance.Treatments.SelectMany(treatment => treatment.Options).Where(option =>
        {
            var avoid = option.AvoidWhen is { } condition ? model.Brute.Holds(condition) : new bool[model.Brute.Count];
            var likely = Sets(model).Where(set => option.Serves.Any(cause => Score(model, cause, set) >= 3)).ToList();
            return avoid.Contains(false) && likely.Count > 0 && likely.TrueForAll(set => avoid[set]);
        }).Select(option => $"BSG2008 treatment option '{option.Id}' avoidWhen").ToList();
        return Same(expected, Found(model, "BSG2008"));
    });

    [Fact]
    public void Parts_that_change_nothing_can_all_be_left_out_and_none_is_left() => Each("BSG2006", model =>
    {
        var results = ContentRules.Judge(AnalyzedContent.Of(model.Guidance), new AnalysisContext()).Where(result => result.Id == "BSG2006").ToList();
        foreach (var (where, condition) in Conditions(model))
        {
            var paths = results.Where(result => Where(model, result) == where).Select(result => result.ConditionPath).ToList();
            var holds = model.Brute.Holds(condition);
            if (!holds.Contains(true) || !holds.Contains(false))
            {
                Assert.Empty(paths);
                continue;
            }

            var shorter = Without(condition, paths, []);
            Assert.Equal(holds, model.Brute.Holds(shorter));
            Assert.All(Spares(shorter, []), path => Assert.NotEqual(holds, model.Brute.Holds(Without(shorter, [path], []))));
        }

        return results.Count > 0;
    }, models: 150);

    [Fact]
    public void A_model_is_below_another_where_the_table_says_so()
    {
        var seen = new bool[2];
        Gen.Select(SmallModels.Any, Gen.Int[0, 5]).Sample((model, index) =>
        {
            // The same model, with one red flag left out.
            var newer = model with { RedFlags = [.. model.RedFlags.Where((_, i) => i != index % model.RedFlags.Count)] };
            if (newer.RedFlags.Count == 0 || JointDiagrams.WhyNot(newer.Guidance, model.Guidance) is not null)
            {
                return;
            }

            var left = model.Guidance.RedFlags[index % model.RedFlags.Count];
            var holds = model.Brute.Holds(left.When);
            var others = model.Guidance.RedFlags.Where(flag => flag != left).Select(flag => (flag.Urgency, Holds: model.Brute.Holds(flag.When))).ToList();
            var isLower = Sets(model).Any(set => holds[set] && !others.Exists(other => other.Urgency >= left.Urgency && other.Holds[set]));
            Assert.Equal(isLower, Replacement.Judge(newer.Guidance, model.Guidance).Count == 1);
            seen[isLower ? 1 : 0] = true;
        }, iter: Models, threads: 1);
        Assert.All(seen, Assert.True);
    }

    /// <summary>Tries a rule on many models; it must find something in some of them, or nothing was shown.</summary>
    private static void Each(string rule, Func<SmallModel, bool> finds, int models = Models)
    {
        var found = 0;
        SmallModels.Any.Sample(model => { Interlocked.Add(ref found, finds(model) ? 1 : 0); }, iter: models, print: model => model.ToString());
        Assert.True(found > 0, $"{rule} found nothing in {models} models.");
    }

    private static bool Same(List<string> expected, IEnumerable<string> found)
    {
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        return expected.Count > 0;
    }

    private static IEnumerable<string> Found(SmallModel model, string rule) =>
        ContentRules.Judge(AnalyzedContent.Of(model.Guidance), new AnalysisContext()).Where(found => found.Id == rule).Select(found => $"{rule} {Where(model, found)}");

    /// <summary>Item and part; all phases of a random model have one label, so they go by the option that has them.</summary>
    private static string Where(SmallModel model, AnalysisResult found) => found.Item.Subject is TreatmentPhase phase
        ? $"phase of '{model.Guidance.Treatments.SelectMany(treatment => treatment.Options).First(option => option.Phase == phase).Id}' {found.Part}"
        : $"{found.Item.Name} {found.Part}";

    private static IEnumerable<int> Sets(SmallModel model) => Enumerable.Range(0, model.Brute.Count);

    private static IEnumerable<BruteForce.Variable> Told(SmallModel model) => model.Brute.Variables.Where(variable => variable.Finding is not null);

    private static int Score(SmallModel model, Cause cause, int set) =>
        cause.Supporting.Where(each => model.Brute.IsPresent(each.Finding, set)).Sum(each => (int)each.Weight) -
        cause.Opposing.Where(each => model.Brute.IsPresent(each.Finding, set)).Sum(each => (int)each.Weight);

    private static IEnumerable<(string Where, Condition Condition)> Conditions(SmallModel model)
    {
        foreach (var flag in model.Guidance.RedFlags)
        {
            yield return ($"red flag '{flag.Id}' when", flag.When);
        }

        foreach (var option in model.Guidance.Treatments.SelectMany(treatment => treatment.Options))
        {
            if (option.AvoidWhen is { } avoid)
            {
                yield return ($"treatment option '{option.Id}' avoidWhen", avoid);
            }

            if (option.CheckFirstWhen is { } check)
            {
                yield return ($"treatment option '{option.Id}' checkFirstWhen", check);
            }

            if (option.Phase.OpensEarlyWhen is { } early)
            {
                yield return ($"phase of '{option.Id}' opensEarlyWhen", early);
            }
        }
    }

    /// <summary>A condition without the parts at these paths.</summary>
    private static Condition Without(Condition condition, IReadOnlyList<IReadOnlyList<int>> paths, int[] here)
    {
        switch (condition)
        {
            case NotCondition not:
                return !Without(not.Part, paths, [.. here, 0]);
            case CompoundCondition compound:
                Condition[] kept =
                [
                    .. compound.Parts.Select((part, i) => (part, Path: (int[])[.. here, i]))
                        .Where(each => !paths.Any(path => path.SequenceEqual(each.Path)))
                        .Select(each => Without(each.part, paths, each.Path)),
                ];
                return compound switch
                {
                    AllCondition => Condition.All(kept),
                    AnyCondition => Condition.Any(kept),
                    _ => Condition.CountOf(((CountCondition)compound).Count, kept),
                };
            default:
                return condition;
        }
    }

    /// <summary>The paths of all parts that can be taken off a list.</summary>
    private static IEnumerable<int[]> Spares(Condition condition, int[] here)
    {
        switch (condition)
        {
            case NotCondition not:
                return Spares(not.Part, [.. here, 0]);
            case CompoundCondition compound:
                var needed = compound is CountCondition count ? count.Count : 1;
                return compound.Parts.SelectMany((part, i) => Spares(part, [.. here, i]).Concat(compound.Parts.Count > needed ? [[.. here, i]] : []));
            default:
                return [];
        }
    }
}
