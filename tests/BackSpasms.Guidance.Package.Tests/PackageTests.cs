using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace BackSpasms.Guidance.Package.Tests;

[Collection(nameof(PackedLibrary))]
public sealed class PackageTests(PackedLibrary library)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void Package_holds_the_library_its_docs_and_nothing_else()
    {
        Assert.Equal(
            [
                "BackSpasms.Guidance.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/BackSpasms.Guidance.Analyzers.dll",
                "analyzers/dotnet/cs/BackSpasms.Guidance.CodeFixes.dll",
                "analyzers/dotnet/cs/BackSpasms.Guidance.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "build/BackSpasms.Guidance.targets",
                "buildTransitive/BackSpasms.Guidance.targets",
                "icon.png",
                "lib/net10.0/BackSpasms.Guidance.dll",
                "lib/net10.0/BackSpasms.Guidance.xml",
                "lib/netstandard2.0/BackSpasms.Guidance.dll",
                "lib/netstandard2.0/BackSpasms.Guidance.xml",
                "schemas/guidance-pack.schema.json",
            ],
            ContentOf(library.Package));
    }

    [Fact]
    public void Package_and_library_are_as_large_as_the_readme_says()
    {
        Assert.Contains("The package is 1.3 MB to download; an app carries one file of 0.8 MB.", File.ReadAllText(RepositoryRoot.Combine("README.md")), StringComparison.Ordinal);
        Assert.InRange(new FileInfo(library.Package).Length, 1_150_000, 1_350_000);
        Assert.All(["net10.0", "netstandard2.0"], target => Assert.InRange(PackedLibrary.Read(library.Package, $"lib/{target}/BackSpasms.Guidance.dll").Length, 650_000, 850_000));
    }

    [Fact]
    public void Analyzers_run_the_library_that_the_package_has() =>
        Assert.Equal(
            PackedLibrary.Read(library.Package, "lib/netstandard2.0/BackSpasms.Guidance.dll"),
            PackedLibrary.Read(library.Package, "analyzers/dotnet/cs/BackSpasms.Guidance.dll"));

    [Fact]
    public void Symbol_package_holds_the_symbols_of_each_target() =>
        Assert.Equal(
            ["BackSpasms.Guidance.nuspec", "lib/net10.0/BackSpasms.Guidance.pdb", "lib/netstandard2.0/BackSpasms.Guidance.pdb"],
            ContentOf(library.Symbols));

    [Fact]
    public void Metadata_says_what_it_is_and_where_it_comes_from()
    {
        var metadata = Metadata();
        var license = Child(metadata, "license");
        var repository = Child(metadata, "repository");

        Assert.Equal("BackSpasms.Guidance", Child(metadata, "id").Value);
        Assert.Equal("BackSpasms.Guidance contributors", Child(metadata, "authors").Value);
        Assert.Equal("expression", license.Attribute("type")?.Value);
        Assert.Equal("MIT", license.Value);
        Assert.Equal("README.md", Child(metadata, "readme").Value);
        Assert.Equal("icon.png", Child(metadata, "icon").Value);
        Assert.NotEmpty(Child(metadata, "description").Value);
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal("https://github.com/backspasms/BackSpasms.Guidance", repository.Attribute("url")?.Value);
        Assert.Equal(Commit(), repository.Attribute("commit")?.Value);
    }

    [Fact]
    public void Net10_depends_on_nothing_and_netstandard_on_json_alone()
    {
        var groups = Child(Metadata(), "dependencies").Elements()
            .ToDictionary(g => g.Attribute("targetFramework")!.Value, g => g.Elements().Select(d => d.Attribute("id")!.Value).ToArray());

        Assert.Equal([".NETStandard2.0", "net10.0"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(groups["net10.0"]);
        Assert.Equal(["System.Text.Json"], groups[".NETStandard2.0"]);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Symbols_lead_to_the_source_of_this_commit(string target)
    {
        if (Commit() is not { } commit)
        {
            return;
        }

        using var pdb = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(PackedLibrary.Read(library.Symbols, $"lib/{target}/BackSpasms.Guidance.pdb")));
        var reader = pdb.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(i => reader.GetGuid(i.Kind) == SourceLinkKind);
        using var json = JsonDocument.Parse(reader.GetBlobBytes(link.Value));
        var documents = json.RootElement.GetProperty("documents").EnumerateObject().Single();

        Assert.Equal("/_/*", documents.Name);
        Assert.Equal($"https://raw.githubusercontent.com/backspasms/BackSpasms.Guidance/{commit}/*", documents.Value.GetString());
        Assert.All(reader.Documents, d => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(d).Name), StringComparison.Ordinal));
    }

    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        using var again = new TemporaryFolder();
        PackedLibrary.Pack(again.Path);

        foreach (var first in Directory.GetFiles(library.Feed))
        {
            var second = File.ReadAllBytes(again.Combine(Path.GetFileName(first)));
            Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(second), $"{Path.GetFileName(first)} differs.");
        }
    }

    private static string[] ContentOf(string package) =>
        [.. PackedLibrary.Entries(package).Where(e => e != "[Content_Types].xml" && !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal))];

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(e => e.Name.LocalName == name);

    private static string? Commit()
    {
        var head = Shell.Run("git", ["-c", "safe.directory=*", "rev-parse", "--verify", "HEAD"]);
        return head.ExitCode == 0 ? head.Output.Trim() : null;
    }

    private XElement Metadata() =>
        Child(XDocument.Parse(Encoding.UTF8.GetString(PackedLibrary.Read(library.Package, "BackSpasms.Guidance.nuspec")).TrimStart('\uFEFF')).Root!, "metadata");
}
