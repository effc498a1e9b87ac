namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>The built-in guidance, put together once more under another version, with one item of it replaced.</summary>
internal static class PlantedCopy
{
    /// <summary>With another rule in a red flag.</summary>
    internal static GuidanceModel With(RedFlag original, Condition? when = null, Urgency? urgency = null) => Build(
        BackSpasmGuidance.Default.RedFlags.Select(flag => flag != original
            ? flag
            : new RedFlag(
                flag.Id,
                urgency ?? flag.Urgency,
                when ?? flag.When,
                flag.Suspects,
                flag.WhatToDo,
                flag.Citations,
                flag.Title,
                flag.WhatNotToDo,
                flag.Why)),
        Questions.All);

    /// <summary>Without some of its red flags.</summary>
    internal static GuidanceModel Without(Func<RedFlag, bool> isLeftOut) =>
        Build(BackSpasmGuidance.Default.RedFlags.Where(flag => !isLeftOut(flag)), Questions.All);

    /// <summary>With a question that no longer asks a finding.</summary>
    internal static GuidanceModel NotAsking(Finding finding) => Build(
        BackSpasmGuidance.Default.RedFlags,
        Questions.All.Select(question => question.Findings.Contains(finding)
            ? new Question(question.Id, question.Text, question.Help, question.Findings.Where(other => other != finding))
            : question));

    /// <summary>Without a question.</summary>
    internal static GuidanceModel Without(Question question) =>
        Build(BackSpasmGuidance.Default.RedFlags, Questions.All.Where(other => other != question));

    private static GuidanceModel Build(IEnumerable<RedFlag> redFlags, IEnumerable<Question> questions)
    {
        var guidance = BackSpasmGuidance.Default;
        var builder = new GuidanceModelBuilder("back-spasms", "1.0.1")
            .About(guidance.About!)
            .WithHeadlines(guidance.Headlines)
            .WithNotice(guidance.Notice)
            .DefaultCause(guidance.DefaultCause!);
        Add(guidance.Vocabulary.Quantities, builder.Add);
        Add(guidance.Vocabulary.Findings, builder.Add);
        Add(questions, builder.Add);
        Add(redFlags, builder.Add);
        Add(guidance.Causes, builder.Add);
        Add(guidance.Treatments, builder.Add);
        Add(guidance.Preventions, builder.Add);
        Add(guidance.SafetyNet, builder.Add);
        Add(guidance.Sources, builder.Add);
        return builder.Build();

        static void Add<T>(IEnumerable<T> items, Func<T, GuidanceModelBuilder> add)
        {
            foreach (var item in items)
            {
                add(item);
            }
        }
    }
}
