using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>What the compiler is told of the rules is what the library's catalogue says.</summary>
public sealed class CatalogueTests
{
    /// <summary>Not rules, but what keeps the rules from judging.</summary>
    private static readonly string[] NoRules = ["BSG0001", "BSG0002"];

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = Compiled.AllRules
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Distinct()
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    [Fact]
    public void Every_rule_of_the_catalogue_is_there_and_no_other() =>
        Assert.Equal(GuidanceRules.All.Select(rule => rule.Id).Concat(NoRules).Order(StringComparer.Ordinal), Descriptors.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_the_severity_and_the_page_of_the_catalogue() => Assert.All(GuidanceRules.All, rule =>
    {
        var descriptor = Descriptors[rule.Id];
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal(rule.Category, descriptor.Category);
        Assert.Equal(rule.Title, descriptor.Title.ToString(), ignoreCase: true);
        Assert.Equal(rule.Why, descriptor.Description.ToString());
        Assert.Equal($"https://github.com/backspasms/BackSpasms.Guidance/blob/main/docs/rules/{rule.Id}.md", descriptor.HelpLinkUri);
        Assert.True(File.Exists(RepositoryRoot.Combine("docs", "rules", $"{rule.Id}.md")));
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Fact]
    public void Release_tracking_has_every_rule_as_it_is()
    {
        var folder = RepositoryRoot.Combine("src", "BackSpasms.Guidance.Analyzers");
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadAllLines(Path.Combine(folder, file)))
            .Select(line => Regex.Match(line, @"^(BSG\d{4}) \| (\w+) \| (\w+) \| (.+)$"))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]} {match.Groups[4]}");
        Assert.Equal(
            Descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Select(descriptor => $"{descriptor.Id} {descriptor.Category} {descriptor.DefaultSeverity} {descriptor.Title}"),
            rows);
    }

    [Fact]
    public void Rules_that_say_so_have_a_fix() =>
        Assert.Equal(
            ["BSG1002", "BSG2006", "BSG3002", "BSG3003", "BSG3005"],
            typeof(GuidanceFix).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
                .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
                .Order(StringComparer.Ordinal));
}
