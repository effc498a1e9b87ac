using System.Globalization;
using System.Numerics;
using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What a person reads for the library's enumerations.</summary>
internal static class Words
{
    internal static string Of(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Strong => "strong evidence",
        EvidenceStrength.Moderate => "moderate evidence",
        EvidenceStrength.Limited => "limited evidence",
        _ => "common practice",
    };

    internal static string Of(EvidenceWeight weight) => weight switch
    {
        EvidenceWeight.Strong => "says much",
        EvidenceWeight.Moderate => "says something",
        _ => "says a little",
    };

    internal static string Of(CauseLikelihood likelihood) => likelihood switch
    {
        CauseLikelihood.Likely => "likely",
        CauseLikelihood.Possible => "possible",
        _ => "unlikely",
    };

    /// <summary>The name of an urgency in cases, results and packs.</summary>
    internal static string NameOf(Urgency urgency) => new UrgencyRange(urgency, urgency).ToString();

    internal static string Of(UrgencyRange range) =>
        range.IsExact ? $"'{Verdict.Of(range.AtLeast).Short}'" : $"'{Verdict.Of(range.AtLeast).Short}' to '{Verdict.Of(range.AtMost).Short}'";

    internal static string Labels(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Label));

    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>All digits of a number, in groups of three, the same in every culture.</summary>
    internal static string Grouped(BigInteger number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(digits);
        for (var place = digits.Length - 3; place > 0; place -= 3)
        {
            text.Insert(place, ',');
        }

        return text.ToString();
    }

    internal static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
