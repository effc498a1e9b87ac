using System.IO.Compression;

namespace BackSpasms.Guidance.Package.Tests;

/// <summary>The package as a release makes it, packed once for all tests.</summary>
public sealed class PackedLibrary : IDisposable
{
    public const string Id = "BackSpasms.Guidance";

    // Not the solution's own obj and bin, which other builds may be writing to; below the root, so that paths in the symbols are relative to it.
    private static readonly string Build = RepositoryRoot.Combine("artifacts", "package-tests");

    private readonly TemporaryFolder _folder = new();

    public PackedLibrary()
    {
        Pack(Feed);
        Package = Directory.GetFiles(Feed, "*.nupkg").Single();
        Symbols = Directory.GetFiles(Feed, "*.snupkg").Single();
        Version = Path.GetFileNameWithoutExtension(Package)[(Id.Length + 1)..];
    }

    public string Feed => _folder.Combine("feed");

    public string Package { get; }

    public string Symbols { get; }

    public string Version { get; }

    /// <summary>Builds everything anew and leaves the packages in the folder.</summary>
    public static void Pack(string folder)
    {
        if (Directory.Exists(Build))
        {
            Directory.Delete(Build, recursive: true);
        }

        DotNet.Run(
            RepositoryRoot.Path,
            ["pack", RepositoryRoot.Combine("src", Id), "--configuration", "Release", "-warnaserror", "--artifacts-path", Build, "--output", folder],
            new Dictionary<string, string?> { ["CI"] = "true", ["SOURCE_DATE_EPOCH"] = "1767225600" });
    }

    public static IReadOnlyList<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal)];
    }

    public static byte[] Read(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = (archive.GetEntry(entry) ?? throw new FileNotFoundException(entry)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _folder.Dispose();
}
