namespace BackSpasms.Guidance;

/// <summary>Where content comes from: the base of a model, or one of its extensions.</summary>
/// <remarks>What it uses and has is put together when somebody asks, which a model without extensions and without errors never does.</remarks>
internal sealed class ContentOrigin(string name, ContentParts parts, Topic? about = null)
{
    private readonly Topic? _about = about;
    private UsedContent? _used;
    private HashSet<object>? _items;

    /// <summary>Id and version.</summary>
    internal string Name { get; } = name;

    internal ContentParts Parts { get; } = parts;

    /// <summary>What its content uses, from wherever.</summary>
    internal UsedContent Used => _used ??= FindUsed();

    /// <summary>Whether this very object is part of it, or used by it.</summary>
    internal bool Has(object item) => (_items ??= FindItems()).Contains(item);

    private UsedContent FindUsed()
    {
        var used = new UsedContent(Parts.Quantities, Parts.Findings, Parts.Sources);
        used.AddAll(_about, Parts.Questions, Parts.RedFlags, Parts.Causes, Parts.Treatments, Parts.Preventions, Parts.SafetyNet);
        foreach (var condition in Parts.Cautions.SelectMany(caution => new[] { caution.AvoidWhen, caution.CheckFirstWhen }))
        {
            used.Add(condition);
        }

        foreach (var citation in Parts.Cautions.SelectMany(caution => caution.Citations))
        {
            used.AddSource(citation);
        }

        return used;
    }

    private HashSet<object> FindItems() => new(
        Used.Quantities.Concat<object>(Used.Findings).Concat(Used.Sources).Concat(Parts.Questions).Concat(Parts.RedFlags).Concat(Parts.Causes).Concat(Parts.Treatments)
            .Concat(Parts.Treatments.SelectMany(treatment => treatment.Options)).Concat(Parts.Preventions).Concat(Parts.SafetyNet),
        ReferenceComparer.Instance);
}
