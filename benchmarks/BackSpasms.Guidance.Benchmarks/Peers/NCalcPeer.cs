using NCalc;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// NCalc, the expression evaluator that many home-made rule engines stand on, with the red flags of the built-in guidance: an expression each, parsed once,
/// most urgent first, out at the first that holds. It knows only yes and no.
/// </summary>
public sealed class NCalcPeer
{
    private readonly List<(Urgency Urgency, Expression Expression)> _rules;

    public NCalcPeer(GuidanceModel guidance)
    {
        var text = new RuleText("and", "or", "not", finding => $"[{finding.Id}]", quantity => $"[{quantity.Id}]");
        _rules = [.. guidance.RedFlags.OrderByDescending(flag => flag.Urgency).Select(flag => (flag.Urgency, new Expression(text.Of(flag.When))))];
    }

    /// <summary>The answers as NCalc takes them, by id.</summary>
    public static Dictionary<string, object> AnswersOf(Presentation complete)
    {
        var answers = complete.Vocabulary.Findings.Where(finding => finding.IsTold)
            .ToDictionary(finding => finding.Id, finding => (object)(complete[finding] == Answer.Present), StringComparer.Ordinal);
        foreach (var quantity in complete.Vocabulary.Quantities)
        {
            answers.Add(quantity.Id, complete[quantity].Number!.Value);
        }

        return answers;
    }

    public Urgency UrgencyOf(Dictionary<string, object> answers)
    {
        foreach (var (urgency, expression) in _rules)
        {
            expression.Parameters = answers;
            if ((bool)expression.Evaluate())
            {
                return urgency;
            }
        }

        return Urgency.SelfCare;
    }
}
