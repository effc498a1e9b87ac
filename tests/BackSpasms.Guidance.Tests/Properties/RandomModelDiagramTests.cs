using System.Numerics;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>The decision diagrams of random small models against the table of every complete answer set.</summary>
public sealed class RandomModelDiagramTests
{
    private const int Models = 600;

    [Fact]
    public void Diagram_holds_in_the_same_answer_sets_as_its_condition() => EachCondition((model, condition) =>
    {
        var holds = model.Brute.Holds(condition);
        var node = model.Guidance.Diagrams.Of(condition);
        Assert.Equal(holds, Table(model, node));
    });

    [Fact]
    public void Diagram_of_an_urgency_holds_where_that_urgency_or_more_is_reached() => Each(model =>
    {
        foreach (var level in new[] { Urgency.Routine, Urgency.Urgent, Urgency.Emergency })
        {
            var node = model.Guidance.Diagrams.AtLeast(level);
            Assert.Equal(model.Brute.Urgencies.Select(urgency => urgency >= level), Table(model, node));
        }
    });

    [Fact]
    public void Only_what_can_never_hold_is_false_and_only_what_always_holds_is_true() => EachCondition((model, condition) =>
    {
        var holds = model.Brute.Holds(condition);
        var node = model.Guidance.Diagrams.Of(condition);
        Assert.Equal(!holds.Contains(true), node == DecisionNode.False);
        Assert.Equal(!holds.Contains(false), node == DecisionNode.True);
    });

    [Fact]
    public void Implication_and_identity_are_those_of_the_tables() => Each(model =>
    {
        var diagrams = model.Guidance.Diagrams;
        var scratch = diagrams.Scratch();
        var conditions = Conditions(model).ToList();
        foreach (var one in conditions)
        {
            foreach (var other in conditions)
            {
                var (left, right) = (model.Brute.Holds(one), model.Brute.Holds(other));
                var sets = Enumerable.Range(0, model.Brute.Count);
                Assert.Equal(sets.All(set => !left[set] || right[set]), scratch.Implies(diagrams.Of(one), diagrams.Of(other)));
                Assert.Equal(left.SequenceEqual(right), diagrams.Of(one) == diagrams.Of(other));
            }
        }
    });

    [Fact]
    public void Count_weighs_the_numbers_of_a_quantity() => EachCondition((model, condition) =>
    {
        var diagrams = model.Guidance.Diagrams;
        Assert.Equal(new BigInteger(model.Brute.Holds(condition).Count(holds => holds)), diagrams.Scratch().Count(diagrams.Of(condition)));
        Assert.Equal(new BigInteger(model.Brute.Count), diagrams.Scratch().Count(DecisionNode.True));
        Assert.Equal(BigInteger.Zero, diagrams.Scratch().Count(DecisionNode.False));
    });

    [Fact]
    public void Smallest_witness_has_the_fewest_findings_present_and_then_the_earliest_declared() => EachCondition((model, condition) =>
    {
        var (brute, diagrams) = (model.Brute, model.Guidance.Diagrams);
        var holds = brute.Holds(condition);
        var findings = model.Guidance.Vocabulary.Findings;
        var best = Enumerable.Range(0, brute.Count).Where(set => holds[set]).Select(set => (int?)set)
            .MinBy(set => Rank(set!.Value), Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)));
        var declared = brute.Variables.Select(variable => Variable(model, variable)).ToList();
        var witness = diagrams.Scratch().SmallestWitness(diagrams.Of(condition), declared);
        Assert.Equal(best is { } found ? brute.Variables.Select(variable => (variable.Id, ValueIn(model, variable, found))) : [],
            witness is null ? [] : brute.Variables.Select(variable => (variable.Id, witness[Variable(model, variable).Level])));

        // How many are present at all; then, in declared order, as many as can be, at the least number.
        int[] Rank(int set)
        {
            var present = findings.Where(finding => brute.IsPresent(finding, set)).ToList();
            return
            [
                present.Count,
                .. brute.Variables.SelectMany(variable => new[] { -present.Count(variable.Has), BruteForce.Value(variable, set) }),
            ];
        }
    });

    [Fact]
    public void Projection_fixes_keeps_and_takes_any_or_every_value() => (
        from model in SmallModels.Any
        from treat in Gen.Int[0, 3].Array[8]
        from numbers in Gen.Int[0, 100].Array[8]
        from every in Gen.Bool
        select (Model: model, Treat: treat, Numbers: numbers, Every: every)).Sample(
            sample =>
            {
                var (model, brute, diagrams) = (sample.Model, sample.Model.Brute, sample.Model.Guidance.Diagrams);
                var choices = new int[brute.Variables.Count];
                var reached = new List<int> { 0 };
                var kept = new List<BruteForce.Variable>();
                for (var i = 0; i < brute.Variables.Count; i++)
                {
                    var variable = brute.Variables[i];
                    var fixedTo = sample.Numbers[i] % variable.Size;
                    var level = Variable(model, variable).Level;
                    switch (sample.Treat[i])
                    {
                        case 0:
                            choices[level] = ValueIn(model, variable, fixedTo * variable.Stride);
                            reached = [.. reached.Select(set => set + (fixedTo * variable.Stride))];
                            break;
                        case 1:
                            choices[level] = Choice.Keep;
                            kept.Add(variable);
                            break;
                        default:
                            choices[level] = sample.Every ? Choice.Every : Choice.Any;
                            reached = [.. reached.SelectMany(_ => Enumerable.Range(0, variable.Size), (set, value) => set + (value * variable.Stride))];
                            break;
                    }
                }

                foreach (var condition in Conditions(model))
                {
                    var holds = brute.Holds(condition);
                    var projected = diagrams.Scratch().Project(diagrams.Of(condition), choices);
                    var expected = Enumerable.Range(0, brute.Count).Select(set => kept.Sum(variable => BruteForce.Value(variable, set) * variable.Stride))
                        .Select(known => sample.Every ? reached.TrueForAll(other => holds[known + other]) : reached.Exists(other => holds[known + other]));
                    Assert.Equal(expected, Table(model, projected));
                }
            },
            iter: Models,
            print: sample => sample.Model.ToString());

    [Fact]
    public void Support_is_what_a_condition_depends_on() => EachCondition((model, condition) =>
    {
        var diagrams = model.Guidance.Diagrams;
        var holds = model.Brute.Holds(condition);
        var completions = model.Brute.Complete(Presentation.Empty(model.Guidance.Vocabulary));
        var levels = new bool[diagrams.Variables.Count];
        diagrams.Scratch().MarkSupport(diagrams.Of(condition), levels);
        Assert.Equal(
            completions.DependsOn(n => holds[completions.NotAsked[n]]),
            new SortedSet<string>(Enumerable.Range(0, levels.Length).Where(level => levels[level]).Select(level => diagrams.Variables[level].Id), StringComparer.Ordinal));
    });

    [Fact]
    public void Questions_leave_the_diagrams_of_the_model_as_they_are() => EachCondition((model, condition) =>
    {
        var diagrams = model.Guidance.Diagrams;
        var before = diagrams.NodeCount;
        var scratch = diagrams.Scratch();
        scratch.Not(scratch.Or(diagrams.Of(condition), scratch.Not(diagrams.AtLeast(Urgency.Urgent))));
        Assert.Equal(before, diagrams.NodeCount);
    });

    [Fact]
    public void Bounds_and_truths_are_those_of_the_completions() => SmallModels.With(SmallModels.Any, 2).Sample(
        sample =>
        {
            foreach (var presentation in sample.Presentations)
            {
                var completions = sample.Model.Brute.Complete(presentation);
                Assert.Equal(new UrgencyBounds(completions.AtLeast, completions.Worst.Min(), completions.AtMost), sample.Model.Guidance.Diagrams.Bounds(presentation));
                Assert.All(Conditions(sample.Model), condition => Assert.Equal(completions.TruthOf(condition), sample.Model.Guidance.Diagrams.TruthOf(condition, presentation)));
            }
        },
        iter: Models,
        print: SmallModels.Print);

    internal static IEnumerable<Condition> Conditions(SmallModel model) => model.Guidance.RedFlags.Select(flag => flag.When).Concat(
        model.Guidance.Treatments.SelectMany(treatment => treatment.Options)
            .SelectMany(option => new[] { option.AvoidWhen, option.CheckFirstWhen, option.Phase.OpensEarlyWhen })
            .OfType<Condition>());

    /// <summary>In which complete answer sets a diagram ends in true.</summary>
    private static bool[] Table(SmallModel model, DecisionNode root)
    {
        var table = new bool[model.Brute.Count];
        var asked = Enumerable.Range(0, model.Guidance.Diagrams.Variables.Count)
            .Select(level => model.Brute.Variables.First(variable => variable.Id == model.Guidance.Diagrams.Variables[level].Id)).ToArray();
        for (var set = 0; set < table.Length; set++)
        {
            var node = root;
            while (!node.IsConstant)
            {
                node = node.Branches[ValueIn(model, asked[node.Level], set)];
            }

            table[set] = node == DecisionNode.True;
        }

        return table;
    }

    private static int ValueIn(SmallModel model, BruteForce.Variable variable, int set)
    {
        var value = BruteForce.Value(variable, set);
        return variable.Quantity is { } quantity ? Variable(model, variable).BandOf(quantity.Minimum + value) : value;
    }

    private static DecisionVariable Variable(SmallModel model, BruteForce.Variable variable) =>
        variable.Quantity is { } quantity ? model.Guidance.Diagrams.Variables[quantity] : model.Guidance.Diagrams.Variables[variable.Finding!];

    private static void Each(Action<SmallModel> holds) => SmallModels.Any.Sample(holds, iter: Models, print: model => model.ToString());

    private static void EachCondition(Action<SmallModel, Condition> holds) => Each(model =>
    {
        foreach (var condition in Conditions(model))
        {
            holds(model, condition);
        }
    });
}
