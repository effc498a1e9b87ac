using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Library, API, pages and console say the same.</summary>
public sealed class SameOutcomeTests(WebApp app) : IClassFixture<WebApp>
{
    private const int Count = 1000;

    private readonly HttpClient _client = app.NewClient();

    [Fact]
    public void The_cases_have_every_outcome() => Assert.Equal(
        ["emergency", "incomplete", "routine", "self-care", "urgent"],
        RandomCases.Take(Count).Select(case_ => Triage(case_).Outcome).Distinct().Order());

    [Fact]
    public async Task The_api_says_what_the_library_says()
    {
        foreach (var case_ in RandomCases.Take(Count))
        {
            var response = await _client.PostAsync("/api/v1/triage", new StringContent(case_.ToJsonString(), Encoding.UTF8, "application/json"));
            Assert.Equal(Triage(case_).ToJson((string?)case_["id"]), await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task The_stream_and_the_console_say_what_the_library_says()
    {
        var cases = string.Concat(RandomCases.Take(Count).Select(case_ => case_.ToJsonString() + "\n"));
        var expected = string.Concat(RandomCases.Take(Count).Select(case_ => Triage(case_).ToJson((string?)case_["id"]) + "\n"));
        var response = await _client.PostAsync("/api/v1/triage", new StringContent(cases, Encoding.UTF8, "application/x-ndjson"));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        var console = typeof(SameOutcomeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "SampleProgram:backspasms").Value!;
        Assert.Equal(expected, Shell.Run("dotnet", [console, "triage", "-"], folder: Path.GetTempPath(), input: cases).OrThrow().Output);
    }

    [Fact]
    public async Task The_pages_say_what_the_library_says()
    {
        foreach (var case_ in RandomCases.Take(Count))
        {
            var presentation = TriageCase.Parse(case_.ToJsonString(), BackSpasmGuidance.Default.Vocabulary).Presentation;
            var response = await _client.PostAsync("/interview", new FormUrlEncodedContent([.. Steps(presentation).Select(step => KeyValuePair.Create("step", step)), KeyValuePair.Create("go", "outcome")]));
            var result = BackSpasmGuidance.Default.Triage(presentation);

            Assert.Equal(result.Outcome, new HtmlForm(await response.Content.ReadAsStringAsync()).Outcome);
        }
    }

    private static TriageResult Triage(JsonObject case_) =>
        BackSpasmGuidance.Default.Triage(TriageCase.Parse(case_.ToJsonString(), BackSpasmGuidance.Default.Vocabulary).Presentation);

    /// <summary>The answers as the pages carry them.</summary>
    private static IEnumerable<string> Steps(Presentation presentation)
    {
        foreach (var quantity in BackSpasmGuidance.Default.Vocabulary.Quantities)
        {
            if (presentation[quantity].Number is { } number)
            {
                yield return FormattableString.Invariant($"{quantity.Id} {quantity.Id}={number}");
            }
            else if (presentation[quantity].IsUnsure)
            {
                yield return $"{quantity.Id} {quantity.Id}=unsure";
            }
        }

        foreach (var question in BackSpasmGuidance.Default.Questions.Where(question => question.Quantity is null))
        {
            var answers = question.Findings.Where(finding => presentation[finding] != Answer.NotAsked).Select(finding =>
                $"{finding.Id}={(presentation[finding] == Answer.Present ? "yes" : presentation[finding] == Answer.Absent ? "no" : "unsure")}").ToList();
            if (answers.Count > 0)
            {
                yield return $"{question.Id} {string.Join(' ', answers)}";
            }
        }
    }
}
