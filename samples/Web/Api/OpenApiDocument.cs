using System.Security.Cryptography;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The description of the API, as it stands beside this file. Written by hand, and held to what the app does by a test.</summary>
internal static class OpenApiDocument
{
    internal static byte[] Json { get; } = Read();

    internal static string ETag { get; } = $"\"sha256:{Convert.ToHexStringLower(SHA256.HashData(Json))}\"";

    private static byte[] Read()
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream("openapi.json")!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return json;
    }
}
