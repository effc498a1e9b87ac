using System.Net;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>A page of the interview as a program sees it: what its form would send.</summary>
public sealed partial class HtmlForm(string html)
{
    public string Html => html;

    public string? Outcome => OutcomeClass().Match(html) is { Success: true } found ? found.Groups[1].Value : null;

    public string Heading => WebUtility.HtmlDecode(HeadingText().Match(html).Groups[1].Value);

    /// <summary>The hidden fields: the whole state of the interview.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hidden =>
        [.. HiddenField().Matches(html).Select(match => KeyValuePair.Create(match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)))];

    /// <summary>The names of the groups of yes, no and don't know.</summary>
    public IReadOnlyList<string> Findings => [.. RadioName().Matches(html).Select(match => match.Groups[1].Value).Distinct()];

    public bool AsksPlaces => html.Contains("class=\"body-map", StringComparison.Ordinal);

    /// <summary>What the form sends with these answers; what is not named is answered with no.</summary>
    public FormUrlEncodedContent Answered(IReadOnlyDictionary<string, string> answers, string go = "next")
    {
        var fields = Hidden.ToList();
        fields.AddRange(Findings.Select(name => KeyValuePair.Create($"a.{name}", answers.GetValueOrDefault(name, "no"))));
        if (AsksPlaces)
        {
            fields.Add(KeyValuePair.Create("place", answers.GetValueOrDefault("place", "lower-back")));
        }
        else if (html.Contains("name=\"number\"", StringComparison.Ordinal))
        {
            var name = Heading.StartsWith("How old", StringComparison.Ordinal) ? "age" : Heading.StartsWith("How bad", StringComparison.Ordinal) ? "pain" : "days";
            fields.Add(KeyValuePair.Create("number", answers.GetValueOrDefault(name, "1")));
        }

        fields.Add(KeyValuePair.Create("go", go));
        return new FormUrlEncodedContent(fields);
    }

    [GeneratedRegex("<section class=\"outcome ([a-z-]+)\"")]
    private static partial Regex OutcomeClass();

    [GeneratedRegex("<h1[^>]*>([^<]*)</h1>")]
    private static partial Regex HeadingText();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();

    [GeneratedRegex("<input type=\"radio\" name=\"a\\.([^\"]+)\"")]
    private static partial Regex RadioName();
}
