namespace BackSpasms.Guidance;

/// <summary>Gathers the quantities, findings and sources that content uses, each once, in order of first use behind those that were added by hand.</summary>
internal sealed class UsedContent
{
    private readonly HashSet<object> _seen = new(ReferenceComparer.Instance);

    internal UsedContent(IEnumerable<Quantity> quantities, IEnumerable<Finding> findings, IEnumerable<Citation> sources)
    {
        foreach (var quantity in quantities)
        {
            AddOnce(Quantities, quantity);
        }

        foreach (var finding in findings)
        {
            Add(finding);
        }

        foreach (var source in sources)
        {
            AddOnce(Sources, source);
        }
    }

    internal List<Quantity> Quantities { get; } = [];

    internal List<Finding> Findings { get; } = [];

    internal List<Citation> Sources { get; } = [];

    internal void AddAll(
        Topic? about,
        IEnumerable<Question> questions,
        IEnumerable<RedFlag> redFlags,
        IEnumerable<Cause> causes,
        IEnumerable<Treatment> treatments,
        IEnumerable<Prevention> preventions,
        IEnumerable<SafetyNetAdvice> safetyNet)
    {
        Cite(about);
        foreach (var question in questions)
        {
            Add(question.Quantity);
            Add(question.Findings);
        }

        foreach (var flag in redFlags)
        {
            Cite(flag);
            Add(flag.When);
        }

        foreach (var cause in causes)
        {
            Cite(cause);
            Add(cause.Supporting.Concat(cause.Opposing).Select(weighted => weighted.Finding).Concat(cause.Regions));
        }

        foreach (var treatment in treatments)
        {
            Cite(treatment);
            foreach (var option in treatment.Options)
            {
                Cite(option);
                Add(option.Phase.Days);
                Add(option.AvoidWhen);
                Add(option.CheckFirstWhen);
                Add(option.Phase.OpensEarlyWhen);
            }
        }

        foreach (var item in preventions.Concat<ContentItem>(safetyNet))
        {
            Cite(item);
        }
    }

    internal void Add(Condition? condition) => condition?.Collect(Add);

    internal void AddSource(Citation citation) => AddOnce(Sources, citation);


    private void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    private void Add(Finding finding)
    {
        AddOnce(Findings, finding);
        Add(finding.Quantity);
    }

    private void Add(Quantity? quantity)
    {
        if (quantity is not null)
        {
            AddOnce(Quantities, quantity);
        }
    }

    private void Cite(ContentItem? item)
    {
        foreach (var citation in item?.Citations ?? [])
        {
            AddOnce(Sources, citation);
        }
    }

    private void AddOnce<T>(List<T> items, T item)
        where T : class
    {
        if (_seen.Add(item))
        {
            items.Add(item);
        }
    }
}
