using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>Sources for tests, and what they are compiled against.</summary>
internal static class Code
{
    /// <summary>The runtime's own assemblies and the library: nothing is downloaded.</summary>
    internal static IReadOnlyList<MetadataReference> References { get; } = [.. Runtime(), MetadataReference.CreateFromFile(typeof(GuidanceModel).Assembly.Location)];

    internal static IEnumerable<MetadataReference> Runtime()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    /// <summary>A file with the usual namespaces.</summary>
    internal static string File(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using BackSpasms.Guidance;

        {{members}}
        """.ReplaceLineEndings("\n");

    /// <summary>A file with one class that has the members.</summary>
    internal static string Class(string members) => File($$"""
        public class Consumer
        {
            {{Indented(members)}}
        }
        """);

    /// <summary>A file with one method that has the statements; a model, a presentation and a result are at hand.</summary>
    internal static string Method(string statements) => Class($$"""
        public void Method(GuidanceModel guidance, Presentation p, TriageResult result, Finding f)
        {
            {{Indented(statements)}}
        }
        """);

    private static string Indented(string lines) => Regex.Replace(lines.ReplaceLineEndings("\n"), "\n(?!\n)", "\n    ");
}
