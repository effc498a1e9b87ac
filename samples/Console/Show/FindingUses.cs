namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Where a finding counts in the guidance.</summary>
internal static class FindingUses
{
    internal static IEnumerable<Bullet> Of(GuidanceModel guidance, Finding finding)
    {
        foreach (var question in guidance.Questions.Where(question => question.Findings.Contains(finding) || (finding.Quantity is { } quantity && question.Quantity == quantity)))
        {
            yield return new Bullet($"{question.Text} [{question.Id}]", "asked in");
        }

        foreach (var flag in guidance.RedFlags.Where(flag => Names(flag.When, finding)))
        {
            yield return new Bullet($"red flag: {flag.Title} [{flag.Id}]", Verdict: Verdict.Of(flag.Urgency));
        }

        foreach (var cause in guidance.Causes)
        {
            foreach (var (weighted, side) in cause.Supporting.Select(each => (each, "for")).Concat(cause.Opposing.Select(each => (each, "against"))).Where(each => each.each.Finding == finding))
            {
                yield return new Bullet($"{cause.Title} [{cause.Id}], {Words.Of(weighted.Weight)}", $"{side} the cause");
            }
        }

        foreach (var option in guidance.Treatments.SelectMany(treatment => treatment.Options))
        {
            if (Names(option.AvoidWhen, finding))
            {
                yield return new Bullet($"{option.Title} [{option.Id}]", "leave out");
            }

            if (Names(option.CheckFirstWhen, finding))
            {
                yield return new Bullet($"{option.Title} [{option.Id}]", "ask first");
            }

            if (Names(option.Phase.OpensEarlyWhen, finding))
            {
                yield return new Bullet($"{option.Title} [{option.Id}]", "opens early");
            }
        }
    }

    private static bool Names(Condition? condition, Finding finding) => condition is not null && condition.Findings.Contains(finding);
}
