using System.Text.RegularExpressions;
using BackSpasms.Guidance.Samples.Work;

namespace BackSpasms.Guidance.Samples.Tests.Extension;

/// <summary>The rules for content hold for the sample: it is what authors copy.</summary>
public sealed class ExtensionContentTests
{
    private static readonly GuidanceModel BuiltIn = BackSpasmGuidance.Default;
    private static readonly GuidanceModel Guidance = DeskWork.Read(OccupationalHealth.On(BuiltIn)).Model!;

    private static IReadOnlyList<ContentItem> Own { get; } =
    [
        .. Guidance.RedFlags.Except(BuiltIn.RedFlags),
        .. Guidance.Causes.Except(BuiltIn.Causes),
        .. Guidance.Treatments.Where(treatment => treatment.Id.Contains('/', StringComparison.Ordinal)),
        .. Guidance.Treatments.SelectMany(treatment => treatment.Options).Where(option => option.Id.Contains('/', StringComparison.Ordinal)),
        .. Guidance.Preventions.Except(BuiltIn.Preventions),
    ];

    private static IReadOnlyList<string> Texts { get; } =
    [
        .. Own.Select(item => item.Title),
        .. Guidance.RedFlags.Except(BuiltIn.RedFlags).SelectMany(flag => new[] { flag.Suspects, flag.WhatToDo, flag.WhatNotToDo ?? string.Empty, flag.Why ?? string.Empty }),
        .. Guidance.Causes.Except(BuiltIn.Causes).Select(cause => cause.Explanation),
        .. Own.OfType<Treatment>().SelectMany(treatment => new[] { treatment.What, treatment.Why }),
        .. Own.OfType<TreatmentOption>().SelectMany(option => new[] { option.How, option.Evidence ?? string.Empty }),
        .. Own.OfType<Prevention>().SelectMany(prevention => new[] { prevention.What, prevention.How }),
        .. Guidance.Vocabulary.Findings.Except(BuiltIn.Vocabulary.Findings).SelectMany(finding => new[] { finding.Label, finding.Question, finding.Clarification ?? string.Empty }),
    ];

    [Fact]
    public void There_is_content_of_every_kind() => Assert.Equal(
        ["Cause 2", "Prevention 1", "RedFlag 3", "Treatment 2", "TreatmentOption 3"],
        Own.GroupBy(item => item.GetType().Name).Select(kind => $"{kind.Key} {kind.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_is_cited_from_the_sources_of_the_built_in_guidance() =>
        Assert.All(Own, item => Assert.True(item.Citations.Count > 0 && item.Citations.All(BuiltIn.Sources.Contains), item.Id));

    [Fact]
    public void No_text_has_a_dose() => Assert.All(
        Texts,
        text => Assert.False(Regex.IsMatch(text, @"\d\s*(mg|g|mcg|ml|tablets?)\b|times a day", RegexOptions.IgnoreCase), text));

    [Fact]
    public void No_text_promises_anything() => Assert.All(
        Texts,
        text => Assert.False(Regex.IsMatch(text, @"\b(cures?|cured|guarantee[ds]?|always works?|will heal|never fails?|prevents? back pain)\b", RegexOptions.IgnoreCase), text));

    [Fact]
    public void Every_cause_is_served_and_every_option_serves_one()
    {
        var options = Own.OfType<TreatmentOption>().ToList();
        Assert.All(Own.OfType<Cause>(), cause => Assert.Contains(options, option => option.Serves.Contains(cause)));
        Assert.All(options, option => Assert.NotEmpty(option.Serves));
    }
}
