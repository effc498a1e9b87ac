using System.Collections;
using System.Reflection;
using System.Text;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>
/// A language in which every text t is ⟦t⟧, so that a text that stays untranslated is seen: it has letters outside the brackets.
/// (Square brackets would be taken for Markdown links.)
/// </summary>
internal static class PseudoLanguage
{
    internal const string Tag = "qps";

    private const char Open = '⟦', Close = '⟧';

    /// <summary>What is the same in every language: ids, numbers, sources, codes of a classification, and what only sorts.</summary>
    private static readonly HashSet<string> NotTexts =
    [
        $"{nameof(Finding)}.{nameof(Finding.Group)}",
        $"{nameof(Quantity)}.{nameof(Quantity.Unit)}",
        $"{nameof(TriageResult)}.{nameof(TriageResult.Outcome)}",
        $"{nameof(GuidanceModel)}.{nameof(GuidanceModel.Version)}",
        $"{nameof(GuidanceModel)}.{nameof(GuidanceModel.Digest)}",
        $"{nameof(GuidanceModel)}.{nameof(GuidanceModel.Language)}",
        $"{nameof(GuidanceModel)}.{nameof(GuidanceModel.Languages)}",
        $"{nameof(GuidanceModel)}.{nameof(GuidanceModel.TextKeys)}",
        $"{nameof(DecisiveAnswers)}.{nameof(DecisiveAnswers.Ids)}",
    ];

    /// <summary>Types of which nothing is translated.</summary>
    private static readonly HashSet<Type> NotTranslated = [typeof(Citation), typeof(ClinicalCode), typeof(Vocabulary), typeof(Presentation), typeof(GuidanceExtension)];

    /// <summary>All texts of a model in this language.</summary>
    internal static LanguageTexts Of(GuidanceModel guidance)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        ContentRewriter.Rewrite(guidance.Original, (key, text) =>
        {
            texts.Add(key, Bracketed(text));
            return text;
        });
        return new LanguageTexts(Tag, texts);
    }

    internal static string Bracketed(string text) => $"{Open}{text}{Close}";

    /// <summary>What stands outside all brackets.</summary>
    internal static string Outside(string text)
    {
        var depth = 0;
        var outside = new StringBuilder();
        foreach (var letter in text)
        {
            depth += letter == Open ? 1 : 0;
            if (depth == 0)
            {
                outside.Append(letter);
            }

            depth -= letter == Close ? 1 : 0;
        }

        return outside.ToString();
    }

    /// <summary>Every text that can be reached from an object over public properties, with its path; what is in <see cref="NotTexts"/> is left out.</summary>
    internal static IReadOnlyList<(string Path, string Text)> TextsOf(object root)
    {
        var found = new List<(string, string)>();
        Walk(root, root.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<(string Path, string Text)> found)
    {
        switch (value)
        {
            case string text:
                found.Add((path, text));
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                {
                    Walk(item, $"{path}[{index++}]", seen, found);
                }

                break;
            case not null when value.GetType().Assembly == typeof(GuidanceModel).Assembly && !value.GetType().IsEnum && !NotTranslated.Contains(value.GetType()) && seen.Add(value):
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsText))
                {
                    Walk(property.GetValue(value), $"{path}.{property.Name}", seen, found);
                }

                break;
        }
    }

    private static bool IsText(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.Name != "Id"
        && !NotTexts.Contains($"{property.ReflectedType!.Name}.{property.Name}")
        && !NotTexts.Contains($"{property.DeclaringType!.Name}.{property.Name}")
        && !NotTexts.Contains($"{property.DeclaringType.BaseType?.Name}.{property.Name}");
}
