using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>What came of reading a case: the case, or everything that is wrong with it; never both.</summary>
public sealed class TriageCaseReading
{
    internal TriageCaseReading(string? id, TriageCase? triageCase, IReadOnlyList<InputError> errors)
    {
        Id = id;
        Case = triageCase;
        Errors = errors;
    }

    /// <summary>The refusal of a case that is longer than <see cref="TriageCase.MaxBytes"/>, for a reader that does not hold so much.</summary>
    public static TriageCaseReading TooLarge { get; } = new(
        null,
        null,
        [new InputError(InputErrorCode.TooLarge, string.Empty, FormattableString.Invariant($"A case may have at most {TriageCase.MaxBytes} bytes; this one has more."))]);

    /// <summary>The caller's own id, as far as it could be read; null where there was none.</summary>
    public string? Id { get; }

    /// <summary>The case; null where something is wrong.</summary>
    public TriageCase? Case { get; }

    /// <summary>Everything that is wrong, in order of appearance; empty where there is a case.</summary>
    public IReadOnlyList<InputError> Errors { get; }

    /// <summary>Writes the refusal as JSON: <c>{"id":"case-1","errors":[{"code":"…","path":"…","message":"…"}]}</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="InvalidOperationException">There is nothing to refuse.</exception>
    public void WriteErrorsTo(Utf8JsonWriter writer)
    {
        Require.NotNull(writer, nameof(writer));
        if (Errors.Count == 0)
        {
            throw new InvalidOperationException("The case was read without errors; there is no refusal to write.");
        }

        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteStartArray("errors");
        foreach (var error in Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("code", error.Code);
            writer.WriteString("path", error.Path);
            writer.WriteString("message", error.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
