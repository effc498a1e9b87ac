namespace BackSpasms.Guidance;

/// <summary>
/// Makes the same content with other texts: every text is rewritten by its key, such as <c>red-flag/cauda-equina/title</c>. Ids, rules, weights and
/// sources stay, so that outcomes and digest do.
/// </summary>
internal sealed class ContentRewriter
{
    private readonly ModelContent _content;
    private readonly Func<string, string, string> _rewrite;
    private readonly Dictionary<Quantity, Quantity> _quantities = [];
    private readonly Dictionary<Finding, Finding> _findings = [];
    private readonly Dictionary<Cause, Cause> _causes = [];

    private ContentRewriter(ModelContent content, Func<string, string, string> rewrite)
    {
        _content = content;
        _rewrite = rewrite;
    }

    /// <summary>The content with every text rewritten.</summary>
    /// <param name="content">The content.</param>
    /// <param name="rewrite">Gives, for a key and a text, the new text.</param>
    internal static ModelContent Rewrite(ModelContent content, Func<string, string, string> rewrite) => new ContentRewriter(content, rewrite).All();

    private ModelContent All()
    {
        foreach (var quantity in _content.Vocabulary.Quantities)
        {
            _quantities.Add(quantity, Of(quantity));
        }

        foreach (var finding in _content.Vocabulary.Findings)
        {
            _findings.Add(finding, Of(finding));
        }

        foreach (var cause in _content.Causes)
        {
            _causes.Add(cause, Of(cause));
        }

        return _content with
        {
            Vocabulary = _content.Vocabulary.Reworded(_content.Vocabulary.Quantities.Select(quantity => _quantities[quantity]), _content.Vocabulary.Findings.Select(finding => _findings[finding])),
            About = _content.About is { } about
                ? new Topic(about.Id, Text("topic", about.Id, "title", about.Title), Text("topic", about.Id, "explanation", about.Explanation), about.Citations, about.Codes)
                : null,
            RedFlags = [.. _content.RedFlags.Select(Of)],
            Causes = [.. _content.Causes.Select(cause => _causes[cause])],
            DefaultCause = _content.DefaultCause is { } fallback ? _causes[fallback] : null,
            Treatments = [.. _content.Treatments.Select(Of)],
            Preventions = [.. _content.Preventions.Select(Of)],
            Questions = [.. _content.Questions.Select(Of)],
            SafetyNet =
            [
                .. _content.SafetyNet.Select(advice => new SafetyNetAdvice(
                    advice.Id,
                    Text("safety-net", advice.Id, "title", advice.Title),
                    advice.Urgency,
                    Text("safety-net", advice.Id, "text", advice.Text),
                    advice.Citations)),
            ],
            Headlines = Of(_content.Headlines),
            Notice = _rewrite("notice", _content.Notice),
            Phrases = _content.Phrases.With(_rewrite),
        };
    }

    private string Text(string kind, string id, string part, string text) => _rewrite($"{kind}/{id}/{part}", text);

    private string? Optional(string kind, string id, string part, string? text) => text is null ? null : Text(kind, id, part, text);

    private Condition? Of(Condition? condition) => condition?.Map(finding => _findings[finding]);

    private Quantity Of(Quantity quantity) => new(
        quantity.Id,
        Text("quantity", quantity.Id, "label", quantity.Label),
        Text("quantity", quantity.Id, "question", quantity.Question),
        quantity.Unit,
        quantity.Minimum,
        quantity.Maximum,
        Optional("quantity", quantity.Id, "clarification", quantity.Clarification));

    private Finding Of(Finding finding)
    {
        var label = Text("finding", finding.Id, "label", finding.Label);
        return finding.Threshold is { } threshold
            ? new Finding(finding.Id, label, _quantities[finding.Quantity!], threshold)
            : new Finding(
                finding.Id,
                label,
                Text("finding", finding.Id, "question", finding.Question),
                Optional("finding", finding.Id, "clarification", finding.Clarification),
                finding.Group);
    }

    private RedFlag Of(RedFlag flag) => new(
        flag.Id,
        flag.Urgency,
        Of(flag.When)!,
        Text("red-flag", flag.Id, "suspects", flag.Suspects),
        Text("red-flag", flag.Id, "what-to-do", flag.WhatToDo),
        flag.Citations,
        Text("red-flag", flag.Id, "title", flag.Title),
        Optional("red-flag", flag.Id, "what-not-to-do", flag.WhatNotToDo),
        Optional("red-flag", flag.Id, "why", flag.Why));

    private Cause Of(Cause cause) => new(
        cause.Id,
        Text("cause", cause.Id, "title", cause.Title),
        Text("cause", cause.Id, "explanation", cause.Explanation),
        cause.Supporting.Select(Of),
        cause.Opposing.Select(Of),
        cause.Citations,
        cause.Regions.Select(region => _findings[region]),
        cause.Codes);

    private WeightedFinding Of(WeightedFinding weighted) => new(_findings[weighted.Finding], weighted.Weight);

    private Treatment Of(Treatment treatment) => new(
        treatment.Id,
        Text("treatment", treatment.Id, "title", treatment.Title),
        Text("treatment", treatment.Id, "what", treatment.What),
        Text("treatment", treatment.Id, "why", treatment.Why),
        treatment.Options.Select(Of),
        treatment.Citations);

    private TreatmentOption Of(TreatmentOption option) => new(
        option.Id,
        Text("option", option.Id, "title", option.Title),
        Text("option", option.Id, "how", option.How),
        new TreatmentPhase(
            Text("option", option.Id, "phase", option.Phase.Label),
            _quantities[option.Phase.Days],
            option.Phase.From,
            option.Phase.To,
            Of(option.Phase.OpensEarlyWhen)),
        option.Serves.Select(cause => _causes[cause]),
        option.Strength,
        Of(option.AvoidWhen),
        Of(option.CheckFirstWhen),
        option.Citations,
        Optional("option", option.Id, "evidence", option.Evidence));

    private Prevention Of(Prevention prevention) => new(
        prevention.Id,
        Text("prevention", prevention.Id, "title", prevention.Title),
        Text("prevention", prevention.Id, "what", prevention.What),
        Text("prevention", prevention.Id, "how", prevention.How),
        prevention.Serves.Select(cause => _causes[cause]),
        prevention.Strength,
        prevention.Citations);

    private Question Of(Question question)
    {
        var text = Text("question", question.Id, "text", question.Text);
        var help = Optional("question", question.Id, "help", question.Help);
        return question.Quantity is { } quantity
            ? new Question(question.Id, text, help, _quantities[quantity])
            : new Question(question.Id, text, help, question.Findings.Select(finding => _findings[finding]));
    }

    private Headlines Of(Headlines headlines) => new(
        _rewrite("headline/emergency", headlines.Emergency),
        _rewrite("headline/urgent", headlines.Urgent),
        _rewrite("headline/routine", headlines.Routine),
        _rewrite("headline/self-care", headlines.SelfCare),
        _rewrite("headline/incomplete", headlines.Incomplete),
        _rewrite("headline/incomplete-routine", headlines.IncompleteRoutine),
        _rewrite("headline/incomplete-urgent", headlines.IncompleteUrgent));
}
