namespace BackSpasms.Guidance;

/// <summary>Where content comes from: the base of a model, or one of its extensions.</summary>
internal sealed class ContentOrigin
{
    private readonly HashSet<object> _items;

    internal ContentOrigin(string name, ContentParts parts, Topic? about = null)
    {
        Name = name;
        Parts = parts;
        Used = new UsedContent(parts.Quantities, parts.Findings, parts.Sources);
        Used.AddAll(about, parts.Questions, parts.RedFlags, parts.Causes, parts.Treatments, parts.Preventions, parts.SafetyNet);
        foreach (var condition in parts.Cautions.SelectMany(caution => new[] { caution.AvoidWhen, caution.CheckFirstWhen }))
        {
            Used.Add(condition);
        }

        foreach (var citation in parts.Cautions.SelectMany(caution => caution.Citations))
        {
            Used.AddSource(citation);
        }

        _items = new HashSet<object>(
            Used.Quantities.Concat<object>(Used.Findings).Concat(Used.Sources).Concat(parts.Questions).Concat(parts.RedFlags).Concat(parts.Causes).Concat(parts.Treatments)
                .Concat(parts.Treatments.SelectMany(treatment => treatment.Options)).Concat(parts.Preventions).Concat(parts.SafetyNet),
            ReferenceComparer.Instance);
    }

    /// <summary>Id and version.</summary>
    internal string Name { get; }

    internal ContentParts Parts { get; }

    /// <summary>What its content uses, from wherever.</summary>
    internal UsedContent Used { get; }

    /// <summary>Whether this very object is part of it, or used by it.</summary>
    internal bool Has(object item) => _items.Contains(item);
}
