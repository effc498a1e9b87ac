namespace BackSpasms.Guidance;

/// <summary>The times in which the options of care have their place, in days since it began.</summary>
public static class Phases
{
    /// <summary>The first three days.</summary>
    public static TreatmentPhase First72Hours { get; } = new(label: "first 72 hours", days: Measures.Days, from: 0, to: 3);

    /// <summary>From the fourth day on.</summary>
    public static TreatmentPhase After72Hours { get; } = new(label: "after 72 hours", days: Measures.Days, from: 3, to: null);

    /// <summary>The first four weeks.</summary>
    public static TreatmentPhase First4Weeks { get; } = new(label: "first 4 weeks", days: Measures.Days, from: 0, to: 28);

    /// <summary>The first twelve weeks.</summary>
    public static TreatmentPhase First12Weeks { get; } = new(label: "first 12 weeks", days: Measures.Days, from: 0, to: 84);

    /// <summary>After four weeks, and earlier when it keeps coming back.</summary>
    public static TreatmentPhase After4Weeks { get; } = new(
        label: "after 4 weeks, or earlier when it keeps coming back",
        days: Measures.Days,
        from: 28,
        to: null,
        opensEarlyWhen: Findings.RecurrentEpisodes);

    /// <summary>At any time.</summary>
    public static TreatmentPhase AnyTime { get; } = new(label: "at any time", days: Measures.Days, from: 0, to: null);

    /// <summary>All phases, in order.</summary>
    public static IReadOnlyList<TreatmentPhase> All { get; } =
    [
        First72Hours,
        After72Hours,
        First4Weeks,
        First12Weeks,
        After4Weeks,
        AnyTime,
    ];
}
