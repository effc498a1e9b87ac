namespace BackSpasms.Guidance;

/// <summary>The checked content of a model, in declared order.</summary>
internal sealed record ModelContent(
    string Id,
    string Version,
    Vocabulary Vocabulary,
    Topic? About,
    IReadOnlyList<RedFlag> RedFlags,
    IReadOnlyList<Cause> Causes,
    Cause? DefaultCause,
    IReadOnlyList<Treatment> Treatments,
    IReadOnlyList<Prevention> Preventions,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<SafetyNetAdvice> SafetyNet,
    IReadOnlyList<Citation> Sources,
    Headlines Headlines,
    string Notice)
{
    /// <summary>The conditions of red flags and of care, in declared order.</summary>
    internal IEnumerable<Condition> Conditions =>
        RedFlags.Select(flag => flag.When).Concat(
            Treatments.SelectMany(treatment => treatment.Options)
                .SelectMany(option => new[] { option.AvoidWhen, option.CheckFirstWhen, option.Phase.OpensEarlyWhen })
                .OfType<Condition>());

    /// <summary>The same content with every advising text rewritten; ids, conditions and weights stay.</summary>
    internal ModelContent WithTexts(Func<string, string> rewrite)
    {
        string? Optional(string? text) => text is null ? null : rewrite(text);

        return this with
        {
            About = About is null ? null : new Topic(About.Id, About.Title, rewrite(About.Explanation), About.Citations, About.Codes),
            RedFlags =
            [
                .. RedFlags.Select(flag => new RedFlag(
                    flag.Id,
                    flag.Urgency,
                    flag.When,
                    rewrite(flag.Suspects),
                    rewrite(flag.WhatToDo),
                    flag.Citations,
                    rewrite(flag.Title),
                    Optional(flag.WhatNotToDo),
                    Optional(flag.Why))),
            ],
            Treatments =
            [
                .. Treatments.Select(treatment => new Treatment(
                    treatment.Id,
                    rewrite(treatment.Title),
                    rewrite(treatment.What),
                    rewrite(treatment.Why),
                    treatment.Options.Select(option => new TreatmentOption(
                        option.Id,
                        rewrite(option.Title),
                        rewrite(option.How),
                        option.Phase,
                        option.Serves,
                        option.Strength,
                        option.AvoidWhen,
                        option.CheckFirstWhen,
                        option.Citations,
                        Optional(option.Evidence))),
                    treatment.Citations)),
            ],
            Preventions =
            [
                .. Preventions.Select(prevention => new Prevention(
                    prevention.Id,
                    rewrite(prevention.Title),
                    rewrite(prevention.What),
                    rewrite(prevention.How),
                    prevention.Serves,
                    prevention.Strength,
                    prevention.Citations)),
            ],
            SafetyNet = [.. SafetyNet.Select(advice => new SafetyNetAdvice(advice.Id, rewrite(advice.Title), advice.Urgency, rewrite(advice.Text), advice.Citations))],
            Headlines = new Headlines(
                rewrite(Headlines.Emergency),
                rewrite(Headlines.Urgent),
                rewrite(Headlines.Routine),
                rewrite(Headlines.SelfCare),
                rewrite(Headlines.Incomplete),
                rewrite(Headlines.IncompleteRoutine),
                rewrite(Headlines.IncompleteUrgent)),
            Notice = rewrite(Notice),
        };
    }
}
