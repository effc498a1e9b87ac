namespace BackSpasms.Guidance;

/// <summary>What came of reading a pack: the model, or everything that is wrong with the pack; never both.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class GuidancePackReading
{
    internal GuidancePackReading(PackFrame frame, GuidanceModel? model, IReadOnlyList<InputError> errors)
    {
        Id = frame.Id;
        Version = frame.Version;
        IsExtension = frame.IsExtension;
        Extends = frame.Extends;
        Replaces = frame.Replaces;
        Model = model;
        Errors = errors;
    }

    /// <summary>The model: for an extension, the guidance that it was read with and the extension on it. Null where something is wrong.</summary>
    public GuidanceModel? Model { get; }

    /// <summary>Everything that is wrong, in order of appearance, each with path, line and column; empty where there is a model.</summary>
    public IReadOnlyList<InputError> Errors { get; }

    /// <summary>The id of the pack, as far as it could be read; null where it could not.</summary>
    public string? Id { get; }

    /// <summary>The version of the pack, as far as it could be read; null where it could not.</summary>
    public string? Version { get; }

    /// <summary>Whether the pack says that it extends other guidance; false for a whole model.</summary>
    public bool IsExtension { get; }

    /// <summary>What the pack extends, as far as it could be read; null for a whole model.</summary>
    public GuidanceRequirement? Extends { get; }

    /// <summary>The guidance that a whole model says it replaces, as far as it could be read; null where it says nothing, and for an extension.</summary>
    public GuidanceRequirement? Replaces { get; }
}
