using System.Globalization;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What a person reads for the library's enumerations and lists.</summary>
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

    internal static string Of(Answer answer) => answer switch
    {
        Answer.Present => "Yes",
        Answer.Absent => "No",
        Answer.Unsure => "I don't know",
        _ => "Not asked",
    };

    internal static string Labels(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Label));

    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title inside a sentence.</summary>
    internal static string Inside(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
