namespace BackSpasms.Guidance;

/// <summary>What there is while a pack is read: its errors, what it extends, and what it has declared so far.</summary>
internal sealed class PackContext
{
    internal PackContext(InputErrors errors, string? prefix, bool isExtension, GuidanceModel? extended)
    {
        Errors = errors;
        Prefix = prefix;
        IsExtension = isExtension;
        Extended = extended;

        // As the content was written: in another language its findings would read otherwise, and be others.
        Basis = extended?.Original;
        Sources = new PackIndex<Citation>(this, "a source", PackErrorCode.UnknownSource, Basis?.Sources, source => source.Id);
        Quantities = new PackIndex<Quantity>(this, "a quantity", PackErrorCode.UnknownQuantity, Basis?.Vocabulary.Quantities, quantity => quantity.Id);
        Findings = new PackIndex<Finding>(this, "a finding", PackErrorCode.UnknownFinding, Basis?.Vocabulary.Findings, finding => finding.Id);
        Causes = new PackIndex<Cause>(this, "a cause", PackErrorCode.UnknownCause, Basis?.Causes, cause => cause.Id);
        Options = new PackIndex<TreatmentOption>(this, "an option of care", PackErrorCode.UnknownOption, Basis?.Treatments.SelectMany(treatment => treatment.Options), option => option.Id);
    }

    internal InputErrors Errors { get; }

    /// <summary>The id of the extension; null for a whole model, and where the id cannot be read.</summary>
    internal string? Prefix { get; }

    internal bool IsExtension { get; }

    /// <summary>The guidance that is extended; null for a whole model, and where it is not the one that the pack asks for.</summary>
    internal GuidanceModel? Extended { get; }

    internal ModelContent? Basis { get; }

    /// <summary>Whether an id that the pack does not declare may be one of the guidance that it extends, of which nothing is known.</summary>
    internal bool IsBasisUnknown => IsExtension && Basis is null;

    internal PackIndex<Citation> Sources { get; }

    internal PackIndex<Quantity> Quantities { get; }

    internal PackIndex<Finding> Findings { get; }

    internal PackIndex<Cause> Causes { get; }

    internal PackIndex<TreatmentOption> Options { get; }

    /// <summary>What the pack declares, as far as it is sound.</summary>
    internal ContentParts Parts { get; } = new();

    /// <summary>What the text keys of refused items begin with: which texts they would have is not known.</summary>
    internal HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    internal void Report(JsonTreeValue at, string code, string message) => Errors.Add(at.Offset, code, PathOf(at), message);

    /// <summary>Something about a property as such: it is shown at its name.</summary>
    internal void ReportName(JsonTreeValue at, string code, string message) => Errors.Add(at.NameOffset, code, PathOf(at), message);

    private string PathOf(JsonTreeValue at) => Errors.IsFull ? string.Empty : at.Path;
}
