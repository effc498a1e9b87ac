using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What differs from moment to moment, or from machine to machine.</summary>
internal sealed class AmbientMembers
{
    /// <summary>Types of which every member counts.</summary>
    private static readonly string[] WholeTypes =
    [
        "System.Random",
        "System.TimeProvider",
        "System.Environment",
        "System.Console",
        "System.Diagnostics.Stopwatch",
        "System.Diagnostics.Process",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.StreamReader",
        "System.Net.Http.HttpClient",
        "System.Net.Dns",
    ];

    /// <summary>Members of types that are otherwise harmless.</summary>
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["Now", "UtcNow", "Today"],
        ["System.DateTimeOffset"] = ["Now", "UtcNow"],
        ["System.TimeZoneInfo"] = ["Local"],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.IO.Path"] = ["GetTempPath", "GetTempFileName", "GetRandomFileName", "GetFullPath"],
        ["System.AppContext"] = ["BaseDirectory"],
        ["System.Globalization.CultureInfo"] = ["CurrentCulture", "CurrentUICulture", "InstalledUICulture"],
        ["System.Globalization.RegionInfo"] = ["CurrentRegion"],
    };

    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string[]> _members = new(SymbolEqualityComparer.Default);

    internal AmbientMembers(Compilation compilation)
    {
        _types.UnionWith(WholeTypes.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>());
        foreach (var members in Members)
        {
            if (compilation.GetTypeByMetadataName(members.Key) is { } type)
            {
                _members.Add(type, members.Value);
            }
        }
    }

    /// <summary>The name of the ambient member that an operation uses; null where it uses none.</summary>
    internal string? UsedBy(IOperation operation)
    {
        var (member, receiver) = operation switch
        {
            IMemberReferenceOperation reference => ((ISymbol?)reference.Member, reference.Instance),
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Instance),
            IObjectCreationOperation creation => (creation.Constructor, null),
            _ => default,
        };

        // 'new Random().Next()' is one use, and is told of where it begins.
        return member?.ContainingType is { } type && Counts(type, member.Name) && (receiver is null || UsedBy(Unwrapped.Of(receiver)) is null)
            ? operation is IObjectCreationOperation ? type.Name : $"{type.Name}.{member.Name}"
            : null;
    }

    private bool Counts(INamedTypeSymbol type, string member) =>
        _types.Contains(type) || (_members.TryGetValue(type, out var members) && members.Contains(member, StringComparer.Ordinal));
}
