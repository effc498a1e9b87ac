using System.Text;

namespace BackSpasms.Guidance;

/// <summary>
/// One person's answers as JSON: <c>{"id":"case-1","age":34,"days":1,"present":["heavy-lifting"],"absent":[],"unsure":[],"othersAbsent":false}</c>.
/// Everything is optional; what stands in no list is not asked.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Equal when id and presentation are.</remarks>
/// <param name="Id">The caller's own id of the case; null where it gave none.</param>
/// <param name="Presentation">The answers.</param>
public sealed record TriageCase(string? Id, Presentation Presentation)
{
    /// <summary>The longest input that is read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads a case.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="vocabulary">The vocabulary of the model that will triage it.</param>
    /// <exception cref="GuidanceInputException">Something is wrong; the exception has all errors.</exception>
    public static TriageCase Parse(string json, Vocabulary vocabulary) =>
        Parse(Encoding.UTF8.GetBytes(Require.NotNull(json, nameof(json))), vocabulary);

    /// <summary>Reads a case.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8.</param>
    /// <param name="vocabulary">The vocabulary of the model that will triage it.</param>
    /// <exception cref="GuidanceInputException">Something is wrong; the exception has all errors.</exception>
    public static TriageCase Parse(ReadOnlySpan<byte> utf8Json, Vocabulary vocabulary)
    {
        var reading = Read(utf8Json, vocabulary);
        return reading.Case ?? throw new GuidanceInputException(reading.Errors);
    }

    /// <summary>Reads a case without throwing: gives the case, or everything that is wrong with it.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8.</param>
    /// <param name="vocabulary">The vocabulary of the model that will triage it.</param>
    public static TriageCaseReading Read(ReadOnlySpan<byte> utf8Json, Vocabulary vocabulary) =>
        TriageCaseReader.Read(utf8Json, Require.NotNull(vocabulary, nameof(vocabulary)));
}
