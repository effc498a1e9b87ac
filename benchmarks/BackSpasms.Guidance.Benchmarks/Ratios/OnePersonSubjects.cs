namespace BackSpasms.Guidance.Benchmarks;

/// <summary>One person's triage in its forms, and its peers on the same person.</summary>
public sealed class OnePersonSubjects
{
    private readonly GuidanceModel _guidance;
    private readonly Presentation _presentation;
    private readonly PersonAnswers _answers;
    private readonly CopiedOutcome _copied;
    private long _sink;

    public OnePersonSubjects(GuidanceModel guidance, Person person)
    {
        _guidance = guidance;
        _presentation = Persons.Of(person, guidance);
        _answers = PersonAnswersOf.Presentation(_presentation);
        _copied = new CopiedOutcome(guidance, _presentation);
    }

    public Stopped Chain => new("hand-written chain", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += (long)IfChain.UrgencyOf(_answers).AtMost;
        }
    });

    public Stopped Range => new("UrgencyOf", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += (long)_guidance.UrgencyOf(_presentation).AtMost;
        }
    });

    public Stopped Triage => new("Triage", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += (long)_guidance.Triage(_presentation).AtMost;
        }
    });

    public Stopped Reasons => new("with reasons", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += _guidance.Triage(_presentation).Reasons.Count;
        }
    });

    public Stopped Everything => new("reasons, causes and plan", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += OutcomeParts.Of(_guidance.Triage(_presentation));
        }
    });

    public Stopped Copied => new("the same objects, copied", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += _copied.Again();
        }
    });

    public Stopped Rendered => new("rendered as text", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += _guidance.Triage(_presentation).Explain().Length;
        }
    });
}
