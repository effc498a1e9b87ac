namespace BackSpasms.Guidance;

/// <summary>A JSON input was refused. <see cref="Errors"/> has everything that is wrong with it, not only the first.</summary>
public sealed class GuidanceInputException : FormatException
{
    /// <summary>Refuses an input.</summary>
    /// <param name="errors">Everything that is wrong with it.</param>
    public GuidanceInputException(IReadOnlyList<InputError> errors)
        : base(string.Join("\n", Require.NotNull(errors, nameof(errors)).Select(error => error.Path.Length == 0 ? error.Message : $"{error.Path}: {error.Message}"))) =>
        Errors = errors;

    /// <summary>Everything that is wrong with the input, in order of appearance.</summary>
    public IReadOnlyList<InputError> Errors { get; }
}
