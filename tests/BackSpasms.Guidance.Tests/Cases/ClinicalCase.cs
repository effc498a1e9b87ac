using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackSpasms.Guidance.Tests.Cases;

/// <summary>A person as a clinician would tell of them, with the outcome that the evidence asks for.</summary>
public sealed record ClinicalCase(
    [property: JsonRequired] string Title,
    [property: JsonRequired] string Story,
    [property: JsonRequired] JsonElement Case,
    [property: JsonRequired] ExpectedOutcome Expected,
    [property: JsonRequired] IReadOnlyList<CaseEvidence> Evidence)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    // A property that nobody reads would look like an expectation that holds.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The names of all case files.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one.</summary>
    public static ClinicalCase Read(string file) => JsonSerializer.Deserialize<ClinicalCase>(File.ReadAllBytes(Path.Combine(Folder, file)), Strict)!;
}

/// <summary>What must come out. Lists of the plan name options.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="AtLeast">The lower end of the range.</param>
/// <param name="AtMost">The upper end of the range.</param>
/// <param name="Holds">All red flags that hold, in the model's order; left out where none does.</param>
/// <param name="Likeliest">The first cause, which then is likely or possible.</param>
/// <param name="PlanNow">Options that are offered now, among others.</param>
/// <param name="PlanNotOffered">Options that stand in no list of the plan.</param>
/// <param name="PlanAvoid">Options to avoid, among others.</param>
/// <param name="PlanCheckFirst">Options to ask about first, among others.</param>
public sealed record ExpectedOutcome(
    [property: JsonRequired] string Outcome,
    [property: JsonRequired] string AtLeast,
    [property: JsonRequired] string AtMost,
    IReadOnlyList<string>? Holds,
    string? Likeliest,
    IReadOnlyList<string>? PlanNow,
    IReadOnlyList<string>? PlanNotOffered,
    IReadOnlyList<string>? PlanAvoid,
    IReadOnlyList<string>? PlanCheckFirst);

/// <summary>A source behind a case, by id, and what it says.</summary>
public sealed record CaseEvidence([property: JsonRequired] string Source, [property: JsonRequired] string Says);
