namespace BackSpasms.Guidance;

/// <summary>Two models in one set of diagrams, over the findings and quantities of both, so that their outcomes can be compared for every set of answers.</summary>
internal sealed class JointDiagrams
{
    private readonly Dictionary<(GuidanceModel Model, Urgency Level), DecisionNode> _levels = [];

    internal JointDiagrams(GuidanceModel first, GuidanceModel second, CancellationToken cancellation)
    {
        First = first;
        Second = second;
        var findings = first.Vocabulary.Findings.Concat(second.Vocabulary.Findings).Distinct().ToList();
        var quantities = first.Vocabulary.Quantities.Concat(second.Vocabulary.Quantities).Distinct().ToList();
        var conditions = first.RedFlags.Concat(second.RedFlags).Select(flag => flag.When);
        Diagrams = new DecisionDiagrams(
            new DecisionVariables(conditions, findings, quantities),
            Math.Max(first.Diagrams.Budget, second.Diagrams.Budget),
            cancellation);
        Declared = [.. quantities.Select(quantity => Diagrams.Variables[quantity]), .. findings.Where(finding => finding.IsTold).Select(finding => Diagrams.Variables[finding])];
        Compile(first);
        Compile(second);
    }

    internal GuidanceModel First { get; }

    internal GuidanceModel Second { get; }

    internal DecisionDiagrams Diagrams { get; }

    /// <summary>The variables in declared order: those of the first model, then what the second has more.</summary>
    internal IReadOnlyList<DecisionVariable> Declared { get; }

    /// <summary>Why two models cannot be compared answer by answer; null where they can.</summary>
    internal static string? WhyNot(GuidanceModel first, GuidanceModel second)
    {
        foreach (var quantity in first.Vocabulary.Quantities)
        {
            if (second.Vocabulary.FindQuantity(quantity.Id) is { } other && other != quantity)
            {
                return FormattableString.Invariant(
                    $"Quantity '{quantity.Id}' is {quantity.Minimum} to {quantity.Maximum} {quantity.Unit} in {first}, and {other.Minimum} to {other.Maximum} {other.Unit} in {second}.");
            }
        }

        return null;
    }

    /// <summary>The diagram of 'this urgent or more' of one of the models.</summary>
    internal DecisionNode AtLeast(GuidanceModel model, Urgency level) => level == Urgency.SelfCare ? DecisionNode.True : _levels[(model, level)];

    /// <summary>Where one of the models has exactly an outcome.</summary>
    internal DecisionNode Exactly(GuidanceModel model, Urgency level) =>
        level == Urgency.Emergency ? AtLeast(model, level) : Diagrams.Except(AtLeast(model, level), AtLeast(model, level + 1));

    /// <summary>The smallest answers for which a function holds, over the findings of both models.</summary>
    internal int[]? Smallest(DecisionNode node) => Diagrams.SmallestWitness(node, Declared);

    /// <summary>Answers over both models as a presentation of one of them.</summary>
    internal Presentation PresentationOf(GuidanceModel model, int[] values)
    {
        var presentation = Presentation.Empty(model.Vocabulary);
        foreach (var quantity in model.Vocabulary.Quantities)
        {
            var variable = Diagrams.Variables[quantity];
            presentation = presentation.With(quantity, variable.BandStart(values[variable.Level]));
        }

        foreach (var finding in model.Vocabulary.Findings.Where(finding => finding.IsTold))
        {
            presentation = presentation.With(finding, values[Diagrams.Variables[finding].Level] == 1 ? Answer.Present : Answer.Absent);
        }

        return presentation;
    }

    private void Compile(GuidanceModel model)
    {
        var reached = DecisionNode.False;
        foreach (var level in RedFlagRules.Levels)
        {
            foreach (var flag in model.RedFlags.Where(flag => flag.Urgency == level))
            {
                try
                {
                    reached = Diagrams.Or(reached, Diagrams.Compile(flag.When));
                }
                catch (DiagramTooComplexException error)
                {
                    throw new GuidanceTooComplexException($"red flag '{flag.Id}'", error);
                }
            }

            _levels[(model, level)] = reached;
        }
    }
}
