namespace BackSpasms.Guidance;

/// <summary>A question to ask next, cut down to what its answers can still change.</summary>
public sealed class NextQuestion
{
    private NextQuestion(Question question, IReadOnlyList<Finding> findings, InterviewStage stage, IReadOnlyList<RedFlag> couldSettle, int remaining, Phrases phrases)
    {
        Because = stage == InterviewStage.Care
            ? phrases[Phrase.ForCare]
            : phrases.Format(Phrase.CouldSettle, string.Join("; ", couldSettle.Select(flag => flag.Title)));
        Question = question;
        Findings = findings;
        Stage = stage;
        CouldSettle = couldSettle;
        Remaining = remaining;
    }

    /// <summary>The question as the model declares it.</summary>
    public Question Question { get; }

    /// <summary>The id of the question.</summary>
    public string Id => Question.Id;

    /// <summary>The text of the question.</summary>
    public string Text => Question.Text;

    /// <summary>A sentence that helps to answer; null for none.</summary>
    public string? Help => Question.Help;

    /// <summary>The findings to show: only those whose answers can still change something. Empty where a number is asked.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The quantity to ask; null where findings are asked.</summary>
    public Quantity? Quantity => Question.Quantity;

    /// <summary>What the question is asked for.</summary>
    public InterviewStage Stage { get; }

    /// <summary>The open red flags that the answers could confirm or rule out; empty in <see cref="InterviewStage.Care"/>.</summary>
    public IReadOnlyList<RedFlag> CouldSettle { get; }

    /// <summary>How many questions of this stage can still come, this one included. Answers only ever lower it.</summary>
    public int Remaining { get; }

    /// <summary>Why the question is asked, in one sentence.</summary>
    public string Because { get; }

    /// <summary>
    /// The first declared question with something decisive, showing only that. What no question asks is asked by itself,
    /// so that there is a question as long as anything is decisive.
    /// </summary>
    internal static NextQuestion? First(GuidanceModel guidance, DecisiveAnswers decisive, InterviewStage stage, IReadOnlyList<Reason> reasons)
    {
        if (decisive.IsEmpty)
        {
            return null;
        }

        var declared = guidance.Questions.Where(IsDecisive).ToList();
        var asked = new HashSet<string>(
            declared.SelectMany(question => question.Findings.Select(finding => finding.Id)).Concat(declared.Select(question => question.Quantity?.Id).OfType<string>()),
            StringComparer.Ordinal);
        var unasked = decisive.Quantities.Where(quantity => !asked.Contains(quantity.Id)).Select(quantity => new Question(quantity.Id, quantity.Question, quantity.Clarification, quantity))
            .Concat(decisive.Findings.Where(finding => !asked.Contains(finding.Id)).Select(finding => new Question(finding.Id, finding.Question, finding.Clarification, [finding])));
        declared.AddRange(unasked);

        var first = declared[0];
        var shown = first.Findings.Where(decisive.Contains).ToList();
        var settles = reasons
            .Where(reason => reason.Status == RedFlagStatus.Open && reason.Open.Any(finding => finding.IsTold ? shown.Contains(finding) : finding.Quantity == first.Quantity))
            .Select(reason => reason.RedFlag)
            .ToList();
        return new NextQuestion(first, shown.AsReadOnly(), stage, settles.AsReadOnly(), declared.Count, guidance.Phrases);

        bool IsDecisive(Question question) =>
            question.Quantity is { } quantity ? decisive.Contains(quantity) : question.Findings.Any(decisive.Contains);
    }
}
