namespace BackSpasms.Guidance.Tests.Content;

/// <summary>One text of a model, and whose it is.</summary>
/// <param name="Where">Kind, id and part, such as <c>red flag cauda-equina, why</c>.</param>
/// <param name="Text">The text.</param>
public sealed record Wording(string Where, string Text)
{
    /// <summary>Every text that a person can come to read, in the model's order; what a source says of itself stands in <see cref="OfSources"/>.</summary>
    public static IReadOnlyList<Wording> Of(GuidanceModel guidance)
    {
        var found = new List<Wording>();
        Add("headline", "emergency", ("", guidance.Headlines.Emergency));
        Add("headline", "urgent", ("", guidance.Headlines.Urgent));
        Add("headline", "routine", ("", guidance.Headlines.Routine));
        Add("headline", "self-care", ("", guidance.Headlines.SelfCare));
        Add("headline", "incomplete", ("", guidance.Headlines.Incomplete));
        Add("headline", "incomplete, at least routine", ("", guidance.Headlines.IncompleteRoutine));
        Add("headline", "incomplete, at least urgent", ("", guidance.Headlines.IncompleteUrgent));
        Add("notice", "of every outcome", ("", guidance.Notice));
        Add("about", guidance.About!.Id, ("title", guidance.About.Title), ("explanation", guidance.About.Explanation));
        foreach (var advice in guidance.SafetyNet)
        {
            Add("safety net", advice.Id, ("title", advice.Title), ("text", advice.Text));
        }

        foreach (var flag in guidance.RedFlags)
        {
            Add("red flag", flag.Id, ("title", flag.Title), ("suspects", flag.Suspects), ("what to do", flag.WhatToDo), ("what not to do", flag.WhatNotToDo), ("why", flag.Why));
        }

        foreach (var cause in guidance.Causes)
        {
            Add("cause", cause.Id, ("title", cause.Title), ("explanation", cause.Explanation));
        }

        foreach (var treatment in guidance.Treatments)
        {
            Add("treatment", treatment.Id, ("title", treatment.Title), ("what", treatment.What), ("why", treatment.Why));
            foreach (var option in treatment.Options)
            {
                Add("option", option.Id, ("title", option.Title), ("when", option.Phase.Label), ("how", option.How), ("evidence", option.Evidence));
            }
        }

        foreach (var prevention in guidance.Preventions)
        {
            Add("prevention", prevention.Id, ("title", prevention.Title), ("what", prevention.What), ("how", prevention.How));
        }

        foreach (var question in guidance.Questions)
        {
            Add("question", question.Id, ("text", question.Text), ("help", question.Help));
        }

        foreach (var quantity in guidance.Vocabulary.Quantities)
        {
            Add("measure", quantity.Id, ("label", quantity.Label), ("question", quantity.Question), ("clarification", quantity.Clarification));
        }

        foreach (var finding in guidance.Vocabulary.Findings)
        {
            Add("finding", finding.Id, ("label", finding.Label));
            if (finding.IsTold)
            {
                Add("finding", finding.Id, ("question", finding.Question), ("clarification", finding.Clarification));
            }
        }

        return found;

        void Add(string kind, string id, params (string Part, string? Text)[] parts) =>
            found.AddRange(parts.Where(part => part.Text is not null).Select(part => new Wording(part.Part.Length == 0 ? $"{kind} {id}" : $"{kind} {id}, {part.Part}", part.Text!)));
    }

    /// <summary>What was read in each source.</summary>
    public static IReadOnlyList<Wording> OfSources(GuidanceModel guidance) =>
        [.. guidance.Sources.Select(source => new Wording($"source {source.Id}, read", source.Read))];

    /// <summary>Whose it is.</summary>
    public override string ToString() => Where;
}
