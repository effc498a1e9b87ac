namespace BackSpasms.Guidance;

/// <summary>
/// The decision diagrams of a model: one for each condition, and one for each urgency ('this urgent or more'). Made once and then only read;
/// a question that needs further nodes makes them in an overlay of its own, so that threads do not meet.
/// </summary>
internal sealed class ModelDiagrams
{
    private readonly ModelContent _content;
    private readonly DecisionDiagrams _diagrams;
    private readonly Dictionary<Condition, DecisionNode> _conditions = [];
    private readonly Dictionary<Urgency, DecisionNode> _levels = [];
    private readonly Dictionary<string, DecisionNode> _heldBack = new(StringComparer.Ordinal);
    private GuidanceTooComplexException? _tooComplex;

    internal ModelDiagrams(ModelContent content, int budget)
    {
        _content = content;
        Variables = new DecisionVariables(content.Conditions, content.Vocabulary.Findings, content.Vocabulary.Quantities);
        _diagrams = new DecisionDiagrams(Variables, budget);
        Compile(new DecisionDiagrams(Variables, budget));
    }

    internal DecisionVariables Variables { get; }

    /// <summary>How many nodes all diagrams of the model have together.</summary>
    internal int NodeCount => _diagrams.NodeCount;

    /// <summary>The diagram of 'this urgent or more'.</summary>
    /// <exception cref="GuidanceTooComplexException">It passes the node budget.</exception>
    internal DecisionNode AtLeast(Urgency level) => _levels.TryGetValue(level, out var node) ? node : throw _tooComplex!;

    /// <summary>The diagram of a condition of the content.</summary>
    /// <exception cref="GuidanceTooComplexException">It passes the node budget.</exception>
    internal DecisionNode Of(Condition condition) => _conditions.TryGetValue(condition, out var node) ? node : throw _tooComplex!;

    /// <summary>The diagram of 'to be avoided or to be checked first' of an option.</summary>
    /// <exception cref="GuidanceTooComplexException">It passes the node budget.</exception>
    internal DecisionNode HeldBack(TreatmentOption option) => _heldBack.TryGetValue(option.Id, out var node) ? node : throw _tooComplex!;

    /// <summary>The variables in declared order: quantities, then told findings.</summary>
    internal IEnumerable<DecisionVariable> Declared =>
        _content.Vocabulary.Quantities.Select(quantity => Variables[quantity])
            .Concat(_content.Vocabulary.Findings.Where(finding => finding.IsTold).Select(finding => Variables[finding]));

    /// <summary>How many nodes a diagram of this model may have.</summary>
    internal int Budget => _diagrams.Budget;

    /// <summary>An overlay for one question.</summary>
    internal DecisionDiagrams Scratch(CancellationToken cancellation = default) => _diagrams.Scratch(cancellation);

    /// <summary>The presentation that has one value a variable; values beyond the known ones are unsure, then not asked.</summary>
    internal Presentation PresentationOf(int[] values)
    {
        var presentation = Presentation.Empty(_content.Vocabulary);
        foreach (var variable in Declared)
        {
            var value = values[variable.Level];
            var isKnown = value < variable.KnownValues;
            var isUnsure = value == variable.KnownValues;
            presentation = variable.Quantity is { } quantity
                ? presentation.With(quantity, isKnown ? QuantityAnswer.Given(variable.BandStart(value)) : isUnsure ? QuantityAnswer.Unsure : QuantityAnswer.NotAsked)
                : presentation.With(variable.Finding!, isKnown ? value == 1 ? Answer.Present : Answer.Absent : isUnsure ? Answer.Unsure : Answer.NotAsked);
        }

        return presentation;
    }

    internal Truth TruthOf(Condition condition, Presentation presentation)
    {
        var node = Of(condition);
        return Answered(() =>
        {
            var scratch = Scratch();
            return scratch.Project(node, Choices(presentation, Choice.Every, Choice.Every)) == DecisionNode.True ? Truth.Always
                : scratch.Project(node, Choices(presentation, Choice.Any, Choice.Any)) == DecisionNode.True ? Truth.Open
                : Truth.Never;
        });
    }

    internal bool HoldsAtWorst(Condition condition, Presentation presentation) => Answered(() =>
    {
        var scratch = Scratch();
        var unsureAtWorst = scratch.Project(Of(condition), Choices(presentation, Choice.Keep, Choice.Any));
        return scratch.Project(unsureAtWorst, Choices(presentation, Choice.Every, Choice.Every)) == DecisionNode.True;
    });

    internal UrgencyBounds Bounds(Presentation presentation) => Answered(() => BoundsOf(presentation));

    private UrgencyBounds BoundsOf(Presentation presentation)
    {
        var scratch = Scratch();
        var every = Choices(presentation, Choice.Every, Choice.Every);
        var any = Choices(presentation, Choice.Any, Choice.Any);
        var unsureAtWorst = Choices(presentation, Choice.Keep, Choice.Any);
        return new UrgencyBounds(
            Highest(node => scratch.Project(node, every) == DecisionNode.True),
            Highest(node => scratch.Project(scratch.Project(node, unsureAtWorst), every) == DecisionNode.True),
            Highest(node => scratch.Project(node, any) == DecisionNode.True));

        Urgency Highest(Func<DecisionNode, bool> reaches)
        {
            foreach (var level in RedFlagRules.Levels)
            {
                if (reaches(AtLeast(level)))
                {
                    return level;
                }
            }

            return Urgency.SelfCare;
        }
    }

    /// <summary>The not-asked variables on which functions still depend, with each unsure answer at its worst.</summary>
    internal IEnumerable<DecisionVariable> Decisive(IEnumerable<DecisionNode> nodes, Presentation presentation)
    {
        var levels = Answered(() =>
        {
            var scratch = Scratch();
            var choices = Choices(presentation, Choice.Keep, Choice.Any);
            var marked = new bool[Variables.Count];
            foreach (var node in nodes)
            {
                scratch.MarkSupport(scratch.Project(node, choices), marked);
            }

            return marked;
        });
        return Enumerable.Range(0, levels.Length).Where(level => levels[level]).Select(level => Variables[level]);
    }

    /// <summary>What a projection does with each variable: answers fix it, the open ones are treated as said.</summary>
    internal int[] Choices(Presentation presentation, int notAsked, int unsure)
    {
        var choices = new int[Variables.Count];
        for (var level = 0; level < choices.Length; level++)
        {
            var variable = Variables[level];
            if (variable.Quantity is { } quantity)
            {
                var answer = presentation[quantity];
                choices[level] = answer.Number is { } number ? variable.BandOf(number) : answer.IsUnsure ? unsure : notAsked;
            }
            else
            {
                choices[level] = presentation[variable.Finding!] switch
                {
                    Answer.Present => 1,
                    Answer.Absent => 0,
                    Answer.Unsure => unsure,
                    _ => notAsked,
                };
            }
        }

        return choices;
    }

    /// <summary>An answer for which further diagrams are made, which may pass the budget too.</summary>
    internal T Answered<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (DiagramTooComplexException error)
        {
            throw new GuidanceTooComplexException($"a set of answers to '{_content.Id}'", error);
        }
    }

    /// <summary>Makes the diagrams in a workshop, and keeps only what they need: the steps in between take ten times as many nodes.</summary>
    private void Compile(DecisionDiagrams workshop)
    {
        var item = string.Empty;
        try
        {
            var reached = DecisionNode.False;
            foreach (var level in RedFlagRules.Levels)
            {
                foreach (var flag in _content.RedFlags.Where(flag => flag.Urgency == level))
                {
                    item = $"red flag '{flag.Id}'";
                    reached = workshop.Or(reached, Compile(flag.When));
                }

                _levels[level] = _diagrams.Import(reached);
            }

            foreach (var option in _content.Treatments.SelectMany(treatment => treatment.Options))
            {
                item = $"treatment option '{option.Id}'";
                var heldBack = workshop.Or(Compile(option.AvoidWhen), Compile(option.CheckFirstWhen));
                _heldBack[option.Id] = _diagrams.Import(heldBack);
                Compile(option.Phase.OpensEarlyWhen);
            }
        }
        catch (DiagramTooComplexException error)
        {
            // What was made before stands; what is missing names the item at which the budget ran out.
            _tooComplex = new GuidanceTooComplexException(item, error);
        }

        DecisionNode Compile(Condition? condition)
        {
            if (condition is null)
            {
                return DecisionNode.False;
            }

            var node = workshop.Compile(condition);
            _conditions[condition] = _diagrams.Import(node);
            return node;
        }
    }
}
