namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A file with guidance as JSON, and what came of reading it.</summary>
internal sealed class PackFile
{
    private readonly byte[] _json;

    private PackFile(string path, byte[] json, GuidanceModel? model, bool isExtension, IReadOnlyList<InputError> errors)
    {
        _json = json;
        Path = path;
        Model = model;
        IsExtension = isExtension;
        Errors = errors;
    }

    internal string Path { get; }

    /// <summary>The model; null where something is wrong with the file.</summary>
    internal GuidanceModel? Model { get; }

    /// <summary>Whether it extends other guidance; false for a whole model.</summary>
    internal bool IsExtension { get; }

    internal IReadOnlyList<InputError> Errors { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, or '-' for the standard input.</param>
    /// <param name="extends">The guidance that an extension is read on.</param>
    /// <param name="problem">Why the file could not be opened.</param>
    /// <returns>What came of it; null where it could not be opened.</returns>
    internal static PackFile? Read(string path, GuidanceModel extends, out string problem)
    {
        using var input = InputFile.Open(path, out problem);
        if (input is null)
        {
            return null;
        }

        var json = InputFile.ReadAtMost(input, GuidancePack.MaxBytes, out var hasMore);
        if (hasMore)
        {
            var message = FormattableString.Invariant($"A pack may have at most {GuidancePack.MaxBytes} bytes; this one has more.");
            return new PackFile(path, json, null, isExtension: false, [new InputError(PackErrorCode.TooLarge, string.Empty, message)]);
        }

        var reading = GuidancePack.Read(json, extends);
        return new PackFile(path, json, reading.Model, reading.IsExtension, reading.Errors);
    }

    /// <summary>What the guidance analyzers find in the file, a line each, as compilers say it.</summary>
    /// <param name="other">The guidance that it extends or replaces.</param>
    internal IEnumerable<(GuidanceSeverity Severity, string Line)> Analyze(GuidanceModel other) => Errors.Any(error => error.Line is null)
        ? Errors.Select(error => (GuidanceSeverity.Error, $"{PlaceOf(error)}: error {error.Code}: {error.Message}"))
        : GuidancePack.Analyze(_json, other).Select(found => (found.Severity, $"{Path}{(found.Line is null ? ": " : string.Empty)}{found}"));

    /// <summary>Says everything that is wrong with the file, one a line, on the error stream.</summary>
    internal void ReportErrors()
    {
        foreach (var error in Errors)
        {
            StandardStreams.ErrorWriter.WriteLine($"{PlaceOf(error)}: {error.Code}: {error.Message}");
        }
    }

    /// <summary>Where an error is, as compilers say it: editors open the file there.</summary>
    internal string PlaceOf(InputError error) =>
        error is { Line: { } line, Column: { } column } ? FormattableString.Invariant($"{Path}({line},{column})") : Path;
}
