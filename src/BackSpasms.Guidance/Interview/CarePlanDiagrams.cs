namespace BackSpasms.Guidance;

/// <summary>
/// The plan as functions of what is not asked yet: for each option, where it is offered now, offered later, to be checked first, or to be avoided.
/// What these functions depend on is exactly what the plan still needs.
/// </summary>
internal sealed class CarePlanDiagrams
{
    private readonly GuidanceModel _guidance;
    private readonly Presentation _presentation;
    private readonly ModelDiagrams _model;
    private readonly DecisionDiagrams _scratch;
    private readonly Dictionary<Cause, DecisionNode> _fits;
    private readonly DecisionNode _noneFits;

    internal CarePlanDiagrams(TriageResult settled)
    {
        _guidance = settled.Guidance;
        _presentation = settled.Presentation;
        _model = _guidance.Diagrams;
        _scratch = _model.Scratch();
        _fits = settled.Causes.ToDictionary(each => each.Cause, Fits);
        _noneFits = _fits.Values.Aggregate(DecisionNode.True, (node, fits) => _scratch.Except(node, fits));
    }

    internal DecisiveAnswers Needs()
    {
        var levels = new bool[_model.Variables.Count];
        var days = new HashSet<Quantity>();
        foreach (var option in _guidance.Treatments.SelectMany(treatment => treatment.Options))
        {
            var served = option.Serves.Aggregate(
                _guidance.DefaultCause is { } fallback && option.Serves.Contains(fallback) ? _noneFits : DecisionNode.False,
                (node, cause) => _scratch.Or(node, _fits[cause]));
            if (served != DecisionNode.False)
            {
                MarkNeeds(option, served, levels, days);
            }
        }

        var open = Enumerable.Range(0, levels.Length).Where(level => levels[level]).Select(level => _model.Variables[level]).ToList();
        return DecisiveAnswers.Of(
            _guidance,
            days.Concat(open.Select(variable => variable.Quantity).OfType<Quantity>()),
            open.Select(variable => variable.Finding).OfType<Finding>());
    }

    private void MarkNeeds(TreatmentOption option, DecisionNode served, bool[] levels, HashSet<Quantity> days)
    {
        var answer = _presentation[option.Phase.Days];
        var numbers = answer.IsAsked ? [answer.Number] : TellingNumbers(option.Phase);
        List<DecisionNode>? first = null;
        foreach (var number in numbers)
        {
            var places = Places(option, served, number);
            foreach (var place in places)
            {
                _scratch.MarkSupport(place, levels);
            }

            // The days matter where two numbers put the option into different places.
            first ??= places;
            if (!places.SequenceEqual(first))
            {
                days.Add(option.Phase.Days);
            }
        }
    }

    /// <summary>One number for each stretch of days in which neither the phase nor a threshold of the days changes.</summary>
    private IEnumerable<int?> TellingNumbers(TreatmentPhase phase)
    {
        var variable = _model.Variables[phase.Days];
        return Enumerable.Range(0, variable.Size).Select(variable.BandStart)
            .Concat([phase.From, phase.To ?? phase.From])
            .Where(number => number >= phase.Days.Minimum && number <= phase.Days.Maximum)
            .Distinct()
            .Select(number => (int?)number);
    }

    /// <summary>Where the option is to be avoided, to be checked first, offered now and offered later, on one number of days; null: not known.</summary>
    private List<DecisionNode> Places(TreatmentOption option, DecisionNode served, int? number)
    {
        var phase = option.Phase;
        if (number >= phase.To)
        {
            return [DecisionNode.False, DecisionNode.False, DecisionNode.False, DecisionNode.False];
        }

        var avoided = Of(option.AvoidWhen, phase.Days, number);
        var heldBack = _scratch.Project(_model.HeldBack(option), Choices(Choice.Any, phase.Days, number));
        var early = Of(phase.OpensEarlyWhen, phase.Days, number);

        // The same rules as in CarePlan, with the answers that are not asked left open.
        var isNow = number is { } day ? day >= phase.From ? DecisionNode.True : early
            : phase.IsAnyTime ? DecisionNode.True
            : phase.Ends ? DecisionNode.False
            : early;
        var isTimed = number is null ? isNow : DecisionNode.True;
        served = _scratch.Project(served, Choices(Choice.Keep, phase.Days, number));
        var offered = _scratch.And(served, isTimed);
        var free = _scratch.Except(offered, heldBack);
        return
        [
            _scratch.And(served, avoided),
            _scratch.Except(_scratch.And(offered, heldBack), avoided),
            _scratch.And(free, isNow),
            _scratch.Except(free, isNow),
        ];
    }

    /// <summary>Where a condition holds for certain; what the person is unsure of does not make it so.</summary>
    private DecisionNode Of(Condition? condition, Quantity days, int? number) =>
        condition is null ? DecisionNode.False : _scratch.Project(_model.Of(condition), Choices(Choice.Every, days, number));

    private int[] Choices(int unsure, Quantity days, int? number)
    {
        var choices = _model.Choices(_presentation, Choice.Keep, unsure);
        if (number is { } given)
        {
            var variable = _model.Variables[days];
            choices[variable.Level] = variable.BandOf(given);
        }

        return choices;
    }

    /// <summary>Where a cause is likely or possible: its score now, and what each open finding would add to it or take from it.</summary>
    private DecisionNode Fits(CauseAssessment assessed)
    {
        var weights = new SortedDictionary<int, List<(Finding Finding, int Weight)>>();
        foreach (var (weighted, sign) in assessed.Cause.Supporting.Select(each => (each, 1)).Concat(assessed.Cause.Opposing.Select(each => (each, -1))))
        {
            if (_presentation[weighted.Finding] == Answer.NotAsked)
            {
                var level = _model.Variables[weighted.Finding].Level;
                if (!weights.TryGetValue(level, out var own))
                {
                    weights.Add(level, own = []);
                }

                own.Add((weighted.Finding, sign * (int)weighted.Weight));
            }
        }

        var open = weights.ToList();
        return From(0, assessed.Score, []);

        DecisionNode From(int index, int score, Dictionary<(int Index, int Score), DecisionNode> done)
        {
            if (index == open.Count)
            {
                return score > 0 ? DecisionNode.True : DecisionNode.False;
            }

            if (!done.TryGetValue((index, score), out var node))
            {
                var variable = _model.Variables[open[index].Key];
                var branches = new DecisionNode[variable.Size];
                for (var value = 0; value < branches.Length; value++)
                {
                    branches[value] = From(index + 1, score + open[index].Value.Where(each => variable.Holds(each.Finding, value)).Sum(each => each.Weight), done);
                }

                node = _scratch.Make(variable.Level, branches);
                done.Add((index, score), node);
            }

            return node;
        }
    }
}
