using System.Security.Cryptography;
using System.Text;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What a page tells the response about itself while it is rendered: the data block that the content security policy has to allow.</summary>
internal sealed class PageHead
{
    private readonly List<string> _hashes = [];

    /// <summary>The sources of scripts, beside the app's own file.</summary>
    internal IReadOnlyList<string> ScriptSources => _hashes;

    internal void Allow(string script) => _hashes.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");
}
