namespace BackSpasms.Guidance;

/// <summary>The words that stand for enumerations in a pack.</summary>
internal static class PackWords
{
    internal const string RedFlagUrgenciesAllowed = "'routine', 'urgent' or 'emergency'";
    internal const string UrgenciesAllowed = "'self-care', 'routine', 'urgent' or 'emergency'";
    internal const string StrengthsAllowed = "'strong', 'moderate', 'limited' or 'common-practice'";
    internal const string WeightsAllowed = "'weak', 'moderate' or 'strong'";

    /// <summary>A red flag of self-care would raise nothing.</summary>
    internal static readonly IReadOnlyDictionary<string, Urgency> RedFlagUrgencies = Named([Urgency.Routine, Urgency.Urgent, Urgency.Emergency], urgency => urgency.Name);

    internal static readonly IReadOnlyDictionary<string, Urgency> Urgencies = Named([Urgency.SelfCare, .. RedFlagUrgencies.Values], urgency => urgency.Name);

    internal static readonly IReadOnlyDictionary<string, EvidenceStrength> Strengths = Named(
        [EvidenceStrength.Strong, EvidenceStrength.Moderate, EvidenceStrength.Limited, EvidenceStrength.CommonPractice],
        strength => strength.Name);

    internal static readonly IReadOnlyDictionary<string, EvidenceWeight> Weights = Named(
        [EvidenceWeight.Weak, EvidenceWeight.Moderate, EvidenceWeight.Strong],
        weight => weight.Name);

    private static Dictionary<string, T> Named<T>(T[] values, Func<T, string> nameOf) => values.ToDictionary(nameOf, StringComparer.Ordinal);
}
