using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>A source in which some tokens are left out, doubled or swapped.</summary>
internal static class BrokenSource
{
    internal static string Of(string source, Random random) =>
        Break([.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())], random);

    internal static string Pack(string json, Random random) =>
        Break([.. Regex.Matches(json, "\"[^\"]*\"|[-\\w.]+|\\S|\\s+").Select(token => token.Value)], random);

    private static string Break(List<string> tokens, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                default:
                    var other = random.Next(tokens.Count);
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
