using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// Guidance as JSON, in a file <c>*.guidance.json</c>: a whole model, or an extension of one (a pack with <c>extends</c>).
/// The documentation has the format; <see cref="Schema"/> tells it to editors.
/// </summary>
/// <remarks>
/// A pack is never trusted: any bytes give a model or a list of errors, in bounded time and memory. Reading makes no use of reflection, files or network.
/// </remarks>
public static class GuidancePack
{
    /// <summary>The format that this library reads and writes: the value of <c>formatVersion</c>.</summary>
    public const int FormatVersion = ModelJson.FormatVersion;

    /// <summary>The longest pack that is read, in bytes: 10 MiB.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>How many JSON values a pack may have, objects and lists counted too.</summary>
    public const int MaxValues = 500_000;

    /// <summary>How deep objects and lists may be nested. Conditions have a limit of their own: <see cref="Condition.MaxDepth"/>.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many items a list may have; for findings it is <see cref="MaxFindings"/>. All options of a pack together have this limit too.</summary>
    public const int MaxItems = 1000;

    /// <summary>How many findings a model may have, thresholds and those of the guidance that is extended counted too.</summary>
    public const int MaxFindings = ModelCheck.MaxFindings;

    /// <summary>How long an id may be, in characters, its prefix counted too.</summary>
    public const int MaxIdLength = 100;

    /// <summary>How long a text may be, in Unicode characters.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>How many errors are listed; one more entry says that there are more.</summary>
    public const int MaxErrors = 1000;

    private static readonly Lazy<string> SchemaText = new(ReadSchema);
    private static readonly Lazy<string> SchemaId = new(() =>
    {
        using var schema = JsonDocument.Parse(SchemaText.Value);
        return schema.RootElement.GetProperty("$id").GetString()!;
    });

    /// <summary>The JSON Schema (draft 2020-12) of a pack. Its <c>$id</c> is the address of the published file.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a pack without throwing: gives the model, or everything that is wrong with the pack.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="extends">The guidance that an extension is to extend; a whole model does not look at it.</param>
    public static GuidancePackReading Read(ReadOnlySpan<byte> utf8Json, GuidanceModel? extends = null) => PackReader.Read(utf8Json, extends);

    /// <summary>Reads a pack.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="extends">The guidance that an extension is to extend; a whole model does not look at it.</param>
    /// <exception cref="GuidanceInputException">Something is wrong; the exception has all errors.</exception>
    public static GuidanceModel Parse(ReadOnlySpan<byte> utf8Json, GuidanceModel? extends = null)
    {
        var reading = Read(utf8Json, extends);
        return reading.Model ?? throw new GuidanceInputException(reading.Errors);
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="extends">The guidance that an extension is to extend; a whole model does not look at it.</param>
    /// <exception cref="GuidanceInputException">Something is wrong; the exception has all errors.</exception>
    public static GuidanceModel Parse(string json, GuidanceModel? extends = null)
    {
        // The length in bytes is at least the length in letters: a text that is too long is not copied first.
        if (Require.NotNull(json, nameof(json)).Length > MaxBytes)
        {
            throw new GuidanceInputException([PackReader.TooLarge(json.Length)]);
        }

        try
        {
            return Parse(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(json), extends);
        }
        catch (EncoderFallbackException error)
        {
            throw new GuidanceInputException([new InputError(
                PackErrorCode.InvalidUnicode,
                string.Empty,
                FormattableString.Invariant($"The text is not valid Unicode: letter {error.Index + 1} is half of a surrogate pair."))]);
        }
    }

    /// <summary>
    /// Everything that is wrong, or looks wrong, with a pack, each with line and column: what keeps it from being read, else what the rules of
    /// <see cref="GuidanceRules"/> find in it. Of an extension only what it adds is judged.
    /// </summary>
    /// <remarks>
    /// What the compiler shows for a pack in a project is this. An error that is no rule has its <see cref="PackErrorCode"/> as id. Where the guidance
    /// that a whole model says it replaces is not given, an info <c>not-compared</c> says so.
    /// </remarks>
    /// <param name="utf8Json">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="other">The guidance that an extension extends, or that a whole model says it replaces.</param>
    /// <param name="options">Thresholds and words; null for <see cref="GuidanceAnalyzerOptions.Default"/>.</param>
    /// <param name="cancellation">Stops a long analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static IReadOnlyList<GuidanceDiagnostic> Analyze(
        ReadOnlySpan<byte> utf8Json,
        GuidanceModel? other = null,
        GuidanceAnalyzerOptions? options = null,
        CancellationToken cancellation = default)
    {
        var reading = Read(utf8Json, other);
        return PackAnalysis.Judge(utf8Json, reading, other, new AnalysisContext(options, cancellation) { ExtensionId = reading.IsExtension ? reading.Id : null });
    }

    /// <summary>Writes a whole model as a pack, with its extensions in it, indented, with line feeds at the ends of lines.</summary>
    /// <param name="guidance">The model. Its texts are written as they are in the content, whatever language it is shown in.</param>
    public static string Write(GuidanceModel guidance)
    {
        using var stream = new MemoryStream();

        // The text stands in a file, not in a page: nothing has to be escaped for HTML, and it stays readable.
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteTo(writer, guidance);
        }

        // Within strings line ends are escaped; between them the platform writes its own.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    /// <summary>Writes a whole model as a pack: one JSON object, with its <c>$schema</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="guidance">The model. Its texts are written as they are in the content, whatever language it is shown in.</param>
    public static void WriteTo(Utf8JsonWriter writer, GuidanceModel guidance)
    {
        Require.NotNull(writer, nameof(writer));
        Require.NotNull(guidance, nameof(guidance));
        writer.WriteStartObject();
        writer.WriteString("$schema", SchemaId.Value);
        foreach (var member in ModelJson.Of(guidance.Original))
        {
            writer.WritePropertyName(member.Key);
            if (member.Value is { } value)
            {
                value.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndObject();
    }

    private static string ReadSchema()
    {
        using var stream = typeof(GuidancePack).Assembly.GetManifestResourceStream("guidance-pack.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
