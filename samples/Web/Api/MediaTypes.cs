namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The content types of the API.</summary>
internal static class MediaTypes
{
    internal const string Json = "application/json";

    internal const string NdJson = "application/x-ndjson";

    internal const string Problem = "application/problem+json";
}
