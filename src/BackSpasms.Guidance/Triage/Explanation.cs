namespace BackSpasms.Guidance;

/// <summary>Puts a result into words.</summary>
internal static class Explanation
{
    internal static string Of(TriageResult result, TextFormat format) => result.Headline;
}
