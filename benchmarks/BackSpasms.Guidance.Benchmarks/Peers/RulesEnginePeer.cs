using RulesEngine.Models;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Microsoft's RulesEngine with the red flags of the built-in guidance as its rules, set up as fast as it goes: a typed input, no error texts, a workflow an
/// urgency, and out after the first in which a rule holds. It knows only yes and no, so it needs complete answers, and gives one urgency.
/// </summary>
public sealed class RulesEnginePeer
{
    private static readonly Urgency[] Levels = [Urgency.Emergency, Urgency.Urgent, Urgency.Routine];

    private readonly RulesEngine.RulesEngine _engine;

    public RulesEnginePeer(GuidanceModel guidance)
    {
        var nameOf = typeof(Findings).GetProperties().Where(property => property.PropertyType == typeof(Finding))
            .ToDictionary(property => (Finding)property.GetValue(null)!, property => property.Name);
        var text = new RuleText("&&", "||", "!", finding => $"person.{nameOf[finding]} == Known.Yes", quantity => $"person.{char.ToUpperInvariant(quantity.Id[0])}{quantity.Id[1..]}");
        var settings = new ReSettings { CustomTypes = [typeof(Known)], EnableFormattedErrorMessage = false, AutoRegisterInputType = false };
        _engine = new RulesEngine.RulesEngine(
            [.. Levels.Select(level => new Workflow
            {
                WorkflowName = level.ToString(),
                Rules = [.. guidance.RedFlags.Where(flag => flag.Urgency == level).Select(flag => new Rule { RuleName = flag.Id, Expression = text.Of(flag.When) })],
            })],
            settings);
    }

    public async ValueTask<Urgency> UrgencyOfAsync(PersonAnswers person)
    {
        var input = new RuleParameter("person", person);
        foreach (var level in Levels)
        {
            var results = await _engine.ExecuteAllRulesAsync(level.ToString(), input).ConfigureAwait(false);
            if (results.Exists(result => result.IsSuccess))
            {
                return level;
            }
        }

        return Urgency.SelfCare;
    }
}
