namespace BackSpasms.Guidance;

/// <summary>Content of the library's own types as items to judge.</summary>
internal static class AnalyzedItems
{
    /// <summary>All content of a model: topic, quantities, findings, questions, red flags, causes, care, prevention, safety net, sources, texts.</summary>
    internal static IEnumerable<AnalyzedItem> All(ModelContent content)
    {
        var phases = new HashSet<TreatmentPhase>();
        return new[] { Of(content) }
            .Concat(content.About is { } about ? [Of(about)] : [])
            .Concat(content.Vocabulary.Quantities.Select(Of))
            .Concat(content.Vocabulary.Findings.Select(Of))
            .Concat(content.Questions.Select(Of))
            .Concat(content.RedFlags.Select(Of))
            .Concat(content.Causes.Select(Of))
            .Concat(content.Treatments.SelectMany(treatment => new[] { Of(treatment) }.Concat(treatment.Options.SelectMany(option => OptionAndPhase(option, phases)))))
            .Concat(content.Preventions.Select(Of))
            .Concat(content.SafetyNet.Select(Of))
            .Concat(content.Sources.Select(Of))
            .Concat(content.Texts.Select(Of))
            .Concat(content.Composition.Cautions.Select(Of));
    }

    internal static AnalyzedItem Of(ModelContent content) => new(ContentKind.Model, content.Id, content)
    {
        Texts = Texts(
            ("headlines.emergency", content.Headlines.Emergency),
            ("headlines.urgent", content.Headlines.Urgent),
            ("headlines.routine", content.Headlines.Routine),
            ("headlines.selfCare", content.Headlines.SelfCare),
            ("headlines.incomplete", content.Headlines.Incomplete),
            ("headlines.incompleteRoutine", content.Headlines.IncompleteRoutine),
            ("headlines.incompleteUrgent", content.Headlines.IncompleteUrgent),
            ("notice", content.Notice)),
    };

    internal static AnalyzedItem Of(Topic topic) => new(ContentKind.Topic, topic.Id, topic)
    {
        HasCitation = topic.Citations.Count > 0,
        Texts = Texts(("title", topic.Title), ("explanation", topic.Explanation)),
    };

    internal static AnalyzedItem Of(Quantity quantity) => new(ContentKind.Quantity, quantity.Id, quantity)
    {
        Quantity = quantity,
        Texts = Texts(("label", quantity.Label), ("question", quantity.Question), ("clarification", quantity.Clarification)),
    };

    /// <summary>A finding; the question of a threshold is that of its quantity.</summary>
    internal static AnalyzedItem Of(Finding finding) => new(ContentKind.Finding, finding.Id, finding)
    {
        Finding = finding,
        Texts = finding.IsTold
            ? Texts(("label", finding.Label), ("question", finding.Question), ("clarification", finding.Clarification))
            : Texts(("label", finding.Label)),
    };

    internal static AnalyzedItem Of(Question question) => new(ContentKind.Question, question.Id, question)
    {
        Asks = question.Quantity is { } quantity ? [quantity.Id] : [.. question.Findings.Select(finding => finding.Id)],
        Texts = Texts(("text", question.Text), ("help", question.Help)),
    };

    internal static AnalyzedItem Of(RedFlag flag) => new(ContentKind.RedFlag, flag.Id, flag)
    {
        Urgency = flag.Urgency,
        HasCitation = flag.Citations.Count > 0,
        Conditions = Conditions(("when", flag.When)),
        Texts = Texts(
            // Without a title, what it suspects is the title: one text, not two.
            ("title", string.Equals(flag.Title, flag.Suspects, StringComparison.Ordinal) ? null : flag.Title),
            ("suspects", flag.Suspects),
            ("whatToDo", flag.WhatToDo),
            ("whatNotToDo", flag.WhatNotToDo),
            ("why", flag.Why)),
    };

    internal static AnalyzedItem Of(Cause cause) => new(ContentKind.Cause, cause.Id, cause)
    {
        HasCitation = cause.Citations.Count > 0,
        Weights =
        [
            .. cause.Supporting.Select(weighted => (weighted.Finding, (int)weighted.Weight)),
            .. cause.Opposing.Select(weighted => (weighted.Finding, -(int)weighted.Weight)),
        ],
        Regions = cause.Regions,
        Texts = Texts(("title", cause.Title), ("explanation", cause.Explanation)),
    };

    internal static AnalyzedItem Of(Treatment treatment) => new(ContentKind.Treatment, treatment.Id, treatment)
    {
        HasCitation = treatment.Citations.Count > 0,
        Texts = Texts(("title", treatment.Title), ("what", treatment.What), ("why", treatment.Why)),
    };

    internal static AnalyzedItem Of(TreatmentOption option) => new(ContentKind.TreatmentOption, option.Id, option)
    {
        HasCitation = option.Citations.Count > 0,
        Serves = [.. option.Serves.Select(cause => cause.Id)],
        Conditions = Conditions(("avoidWhen", option.AvoidWhen), ("checkFirstWhen", option.CheckFirstWhen)),
        Texts = Texts(("title", option.Title), ("how", option.How), ("evidence", option.Evidence)),
    };

    internal static AnalyzedItem Of(TreatmentPhase phase) => new(ContentKind.Phase, phase.Label, phase)
    {
        Conditions = Conditions(("opensEarlyWhen", phase.OpensEarlyWhen)),
        Texts = Texts(("label", phase.Label)),
    };

    internal static AnalyzedItem Of(Prevention prevention) => new(ContentKind.Prevention, prevention.Id, prevention)
    {
        HasCitation = prevention.Citations.Count > 0,
        Serves = [.. prevention.Serves.Select(cause => cause.Id)],
        Texts = Texts(("title", prevention.Title), ("what", prevention.What), ("how", prevention.How)),
    };

    internal static AnalyzedItem Of(SafetyNetAdvice advice) => new(ContentKind.SafetyNet, advice.Id, advice)
    {
        HasCitation = advice.Citations.Count > 0,
        Texts = Texts(("title", advice.Title), ("text", advice.Text)),
    };

    internal static AnalyzedItem Of(Citation source) => new(ContentKind.Source, source.Id, source) { Texts = Texts(("read", source.Read)) };

    internal static AnalyzedItem Of(Caution caution) => new(ContentKind.Caution, caution.Option.Id, caution)
    {
        CautionedOption = caution.Option.Id,
        HasCitation = caution.Citations.Count > 0,
        Conditions = Conditions(("avoidWhen", caution.AvoidWhen), ("checkFirstWhen", caution.CheckFirstWhen)),
    };

    internal static AnalyzedItem Of(LanguageTexts texts) => new(ContentKind.Texts, texts.Language, texts)
    {
        Texts = [.. texts.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => new AnalyzedText(text.Key, text.Value, texts.Language))],
    };

    /// <summary>An option, and its phase where it is the first that has it: options share phases.</summary>
    private static IEnumerable<AnalyzedItem> OptionAndPhase(TreatmentOption option, HashSet<TreatmentPhase> phases) =>
        phases.Add(option.Phase) ? [Of(option), Of(option.Phase)] : [Of(option)];

    private static AnalyzedText[] Texts(params (string Part, string? Text)[] texts) =>
        [.. texts.Where(text => text.Text is not null).Select(text => new AnalyzedText(text.Part, text.Text!))];

    private static AnalyzedCondition[] Conditions(params (string Part, Condition? Condition)[] conditions) =>
        [.. conditions.Where(condition => condition.Condition is not null).Select(condition => new AnalyzedCondition(condition.Part, condition.Condition!))];
}
