namespace BackSpasms.Guidance;

/// <summary>Proofs about the content of a model, over all complete sets of answers.</summary>
internal static class ContentProofs
{
    internal static Proof RedFlagsOnlyRaise(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var model = guidance.Diagrams;
        var diagrams = model.Scratch(cancellation);
        var lowered = DecisionNode.False;
        foreach (var variable in model.Declared.Where(variable => variable.Finding is not null))
        {
            var here = RedFlagRules.Levels.Aggregate(DecisionNode.False, (node, level) => diagrams.Or(node, Lowered(diagrams, model.AtLeast(level), variable)));
            lowered = diagrams.Or(lowered, diagrams.And(here, diagrams.Make(variable.Level, [DecisionNode.True, DecisionNode.False])));
        }

        if (lowered != DecisionNode.False)
        {
            var counterexample = model.PresentationOf(diagrams.SmallestWitness(lowered, model.Declared)!);
            var urgency = guidance.UrgencyOf(counterexample);
            var (told, less) = counterexample.Absent
                .Select(finding => (finding, guidance.UrgencyOf(counterexample.With(finding, Answer.Present))))
                .First(raised => raised.Item2.AtMost < urgency.AtMost);
            return Proof.Fails(property, diagrams, $"Turning '{told.Id}' from absent into present lowers the urgency from {urgency} to {less}.", counterexample);
        }

        return Proof.Holds(property, diagrams);
    }

    internal static Proof EveryUrgencyIsReachable(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var model = guidance.Diagrams;
        var diagrams = model.Scratch(cancellation);
        var above = DecisionNode.False;
        foreach (var level in RedFlagRules.Levels.Append(Urgency.SelfCare))
        {
            var reached = level == Urgency.SelfCare ? DecisionNode.True : model.AtLeast(level);
            if (diagrams.Except(reached, above) == DecisionNode.False)
            {
                return Proof.Fails(property, diagrams, $"No set of answers has the outcome {level.Name}.", null);
            }

            above = reached;
        }

        return Proof.Holds(property, diagrams);
    }

    internal static Proof EveryRedFlagDecides(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var model = guidance.Diagrams;
        var diagrams = model.Scratch(cancellation);
        foreach (var flag in guidance.RedFlags)
        {
            var holds = model.Of(flag.When);
            if (holds == DecisionNode.False)
            {
                return Proof.Fails(property, diagrams, $"No set of answers makes red flag '{flag.Id}' hold.", null);
            }

            if (NeverDecides(diagrams, holds, Above(model, flag.Urgency)))
            {
                var smallest = model.PresentationOf(diagrams.SmallestWitness(holds, model.Declared)!);
                return Proof.Fails(property, diagrams, $"Whenever red flag '{flag.Id}' holds, one of higher urgency holds too.", smallest);
            }
        }

        return Proof.Holds(property, diagrams);
    }

    internal static Proof InterviewAlwaysEnds(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var model = guidance.Diagrams;
        var diagrams = model.Scratch(cancellation);
        var asked = new HashSet<string>(
            guidance.Questions.SelectMany(question => question.Quantity is { } quantity ? [quantity.Id] : question.Findings.Select(finding => finding.Id)),
            StringComparer.Ordinal);
        var failures = new List<(string Id, Presentation Counterexample)>();
        foreach (var variable in model.Declared.Where(variable => !asked.Contains(variable.Id)))
        {
            var depends = RedFlagRules.Levels.Aggregate(DecisionNode.False, (node, level) => diagrams.Or(node, DependsOn(diagrams, model.AtLeast(level), variable)));
            if (depends != DecisionNode.False)
            {
                failures.Add((variable.Id, Smallest(model, diagrams, depends, variable, variable.KnownValues + 1)));
            }
        }

        if (failures.Count > 0)
        {
            var (id, open) = failures.OrderBy(failure => guidance.Vocabulary.Findings.Count(finding => failure.Counterexample[finding] == Answer.Present)).First();
            return Proof.Fails(property, diagrams, $"'{id}' can decide the outcome, and no question asks it.", open);
        }

        return Proof.Holds(property, diagrams);
    }

    /// <summary>Where a function holds while a told finding is absent, and no longer when it is present.</summary>
    internal static DecisionNode Lowered(DecisionDiagrams diagrams, DecisionNode node, DecisionVariable told) =>
        diagrams.Except(With(diagrams, node, told, 0), With(diagrams, node, told, 1));

    /// <summary>Whether a red flag never decides: wherever it holds, one of higher urgency does.</summary>
    internal static bool NeverDecides(DecisionDiagrams diagrams, DecisionNode holds, DecisionNode above) => diagrams.Implies(holds, above);

    /// <summary>Where the value of a variable makes a difference.</summary>
    internal static DecisionNode DependsOn(DecisionDiagrams diagrams, DecisionNode node, DecisionVariable variable)
    {
        var values = Enumerable.Range(0, variable.Size).Select(value => With(diagrams, node, variable, value)).ToList();
        return diagrams.Except(values.Aggregate(diagrams.Or), values.Aggregate(diagrams.And));
    }

    /// <summary>The function of the levels above an urgency.</summary>
    private static DecisionNode Above(ModelDiagrams model, Urgency urgency) =>
        urgency == Urgency.Emergency ? DecisionNode.False : model.AtLeast(urgency + 1);

    private static DecisionNode With(DecisionDiagrams diagrams, DecisionNode node, DecisionVariable variable, int value)
    {
        var choices = new int[diagrams.Variables.Count];
        for (var level = 0; level < choices.Length; level++)
        {
            choices[level] = level == variable.Level ? value : Choice.Keep;
        }

        return diagrams.Project(node, choices);
    }

    /// <summary>The smallest answers for which a function that does not depend on a variable holds, with a value of that variable.</summary>
    private static Presentation Smallest(ModelDiagrams model, DecisionDiagrams diagrams, DecisionNode node, DecisionVariable variable, int value)
    {
        var values = diagrams.SmallestWitness(node, model.Declared)!;
        values[variable.Level] = value;
        return model.PresentationOf(values);
    }
}
