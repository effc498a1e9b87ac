namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>A diagram with more levels than the stack of a thread has room for is refused, and does not end the process.</summary>
public sealed class DiagramDepthTests
{
    private const int Levels = 10_000;
    // Frames of optimized code are small, and the runtime keeps half of this in reserve.
    private const int SmallStack = 256 * 1024;

    private static readonly Finding[] Told = [.. Enumerable.Range(0, Levels).Select(i => new Finding($"f{i}", "finding", "Is it so?"))];

    public static TheoryData<string> Walks { get; } = [.. Each.Keys];

    private static Dictionary<string, Action<DecisionDiagrams, DecisionNode>> Each => new(StringComparer.Ordinal)
    {
        ["negate"] = (diagrams, node) => diagrams.Not(node),
        ["combine"] = (diagrams, node) => diagrams.And(node, diagrams.Compile(Told[Levels - 1] | Told[Levels - 2])),
        ["keep"] = (diagrams, node) => diagrams.Project(node, [.. Enumerable.Repeat(Choice.Keep, Levels)]),
        ["support"] = (diagrams, node) => diagrams.MarkSupport(node, new bool[Levels]),
        ["import"] = (diagrams, node) => new DecisionDiagrams(diagrams.Variables).Import(node),
        ["count"] = (diagrams, node) => diagrams.Count(node),
        ["witness"] = (diagrams, node) => diagrams.SmallestWitness(node, diagrams.Variables.All),
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_walk_that_is_too_deep_is_refused(string walk)
    {
        var (diagrams, node) = Deep();

        var thrown = OnASmallStack(() => Each[walk](diagrams, node));

        Assert.Equal("The decision diagram is too deep for the stack of this thread.", Assert.IsType<DiagramTooComplexException>(thrown).Message);
    }
    [Fact]
    public void Answers_that_are_known_take_no_stack()
    {
        var (diagrams, node) = Deep();
        DecisionNode? result = null;

        Assert.Null(OnASmallStack(() => result = diagrams.Project(node, [.. Enumerable.Repeat(1, Levels)])));

        Assert.Same(DecisionNode.True, result);
    }

    /// <summary>True where everything is so: as many levels as there are findings.</summary>
    private static (DecisionDiagrams Diagrams, DecisionNode Node) Deep()
    {
        var diagrams = new DecisionDiagrams(new DecisionVariables([], Told, []));
        var node = DecisionNode.True;
        for (var level = Levels - 1; level >= 0; level--)
        {
            node = diagrams.Make(level, [DecisionNode.False, node]);
        }

        return (diagrams, node);
    }

    private static Exception? OnASmallStack(Action walk)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(walk), SmallStack);
        thread.Start();
        thread.Join();
        return thrown;
    }
}
