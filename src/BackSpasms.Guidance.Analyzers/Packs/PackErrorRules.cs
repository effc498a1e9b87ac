using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Under which rule an error of the pack reader is known: some of them are rules of the catalogue.</summary>
internal static class PackErrorRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    internal static DiagnosticDescriptor Of(InputError error) => error.Code switch
    {
        PackErrorCode.InvalidId => RuleDescriptors.ById(GuidanceRules.IdThatIsNotKebabCase.Id),
        PackErrorCode.DuplicateId => RuleDescriptors.ById(GuidanceRules.DuplicateId.Id),
        PackErrorCode.MissingProperty when Is(error.Path, @"^treatments\[\d+\]\.options\[\d+\]$") && error.Message.Contains("'avoidWhen'") => RuleDescriptors.ById(GuidanceRules.OptionWithoutAvoidWhen.Id),
        PackErrorCode.UnknownValue when Is(error.Path, @"^redFlags\[\d+\]\.urgency$") && error.Message.Contains("'self-care'") => RuleDescriptors.ById(GuidanceRules.RedFlagOfSelfCare.Id),
        _ => RuleDescriptors.PackNotRead,
    };

    private static bool Is(string path, string pattern) => Regex.IsMatch(path, pattern, RegexOptions.None, Patience);
}
