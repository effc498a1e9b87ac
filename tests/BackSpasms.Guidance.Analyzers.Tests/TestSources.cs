using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>The sources that the tests of all rules are made of, read from the tests themselves.</summary>
internal static class TestSources
{
    internal const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    internal static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.Combine("tests", "BackSpasms.Guidance.Analyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes())
            .OfType<InvocationExpressionSyntax>()
            .Select(Source)
            .OfType<string>()
            .Select(WithoutMarkup),
    ];

    /// <summary>The packs of the tests: one text in many forms.</summary>
    internal static IReadOnlyList<string> Packs { get; } =
    [
        .. CSharpSyntaxTree.ParseText(File.ReadAllText(RepositoryRoot.Combine("tests", "BackSpasms.Guidance.Analyzers.Tests", "Packs", "PackAnalyzerTests.cs")))
            .GetRoot()
            .DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Select(expression => expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax ? Text(expression) : null)
            .OfType<string>()
            .Where(text => text.Contains("\"id\"", StringComparison.Ordinal))
            .Select(text => WithoutMarkup(text.Contains("formatVersion", StringComparison.Ordinal) ? text : AsExtension(text))),
    ];

    /// <summary>With a name of its own for the class, so that several can be compiled together.</summary>
    internal static string Apart(string source, int index) => source.Replace("Consumer", $"Consumer{index}", StringComparison.Ordinal);

    private static string? Source(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Code" or "Contents" } }, ArgumentList.Arguments: [{ Expression: var given }, ..] }
            ? Text(given) is { } text ? Wrapped(((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText, text) : null
            : null;

    private static string Wrapped(string form, string text) => form switch
    {
        "File" => Code.File(text),
        "Class" => Code.Class(text),
        "Members" => Content.Contents.Members(text),
        "When" => Content.Contents.When(text),
        "Question" => Content.Contents.Question(text),
        _ => Code.Method(text),
    };

    private static string? Text(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as string,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(part =>
            part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "Findings.Tingling")),
        BinaryExpressionSyntax sum => Text(sum.Left) + Text(sum.Right),
        _ => "Findings.Tingling",
    };

    private static string AsExtension(string content) =>
        $$"""{ "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" }, {{content}} "sources": [] }""";

    private static string WithoutMarkup(string source) => Regex.Replace(source, @"\{\|[#\w]+:|\[\||\|\]|\|\}", string.Empty);
}
