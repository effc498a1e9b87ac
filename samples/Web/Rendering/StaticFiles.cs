using System.Security.Cryptography;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The address of a file under wwwroot, with a mark of its content: browsers may keep it for good, and still see the next version at once.</summary>
internal sealed class StaticFiles(IWebHostEnvironment environment)
{
    internal string Style { get; } = Address(environment, "site.css");

    internal string Script { get; } = Address(environment, "site.js");

    private static string Address(IWebHostEnvironment environment, string name)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream();
        return $"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(file)[..6])}";
    }
}
