using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What a page is about, for machines: schema.org JSON-LD. The writer escapes what could end a script element.</summary>
internal static class LinkedData
{
    internal static string Of(GuidanceModel guidance) => Page(guidance.About?.Citations ?? [], Condition(guidance, full: true));

    internal static string Of(GuidanceModel guidance, Cause cause) => Page(cause.Citations, new JsonObject
    {
        ["@type"] = "MedicalCause",
        ["name"] = cause.Title,
        ["description"] = cause.Explanation,
        ["code"] = Codes(cause.Codes),
        ["causeOf"] = Condition(guidance, full: false),
    });

    internal static string Of(Treatment treatment) => Page(treatment.Citations, new JsonObject
    {
        ["@type"] = "MedicalTherapy",
        ["name"] = treatment.Title,
        ["description"] = $"{treatment.What} {treatment.Why}",
    });

    internal static string Of(Prevention prevention) => Page(prevention.Citations, new JsonObject
    {
        ["@type"] = "LifestyleModification",
        ["name"] = prevention.Title,
        ["description"] = $"{prevention.What} {prevention.How}",
    });

    internal static string Of(RedFlag flag) => Page(flag.Citations, new JsonObject
    {
        ["@type"] = "MedicalSignOrSymptom",
        ["name"] = flag.Title,
        ["description"] = flag.WhatToDo,
    });

    private static string Page(IEnumerable<Citation> citations, JsonObject about) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "MedicalWebPage",
        ["audience"] = new JsonObject { ["@type"] = "Patient" },
        ["mainEntity"] = about,
        ["citation"] = List(citations.Select(source => (JsonNode)new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["name"] = source.Title,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = source.Publisher },
            ["url"] = source.Url.AbsoluteUri,
        })),
    }.ToJsonString(JsonSerializerOptions.Default);

    private static JsonObject Condition(GuidanceModel guidance, bool full)
    {
        var condition = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = guidance.About?.Title ?? guidance.Id };
        if (full && guidance.About is { } about)
        {
            condition["description"] = about.Explanation;
            condition["code"] = Codes(about.Codes);
            condition["possibleTreatment"] = List(guidance.Treatments.Select(each => Named("MedicalTherapy", each)));
            condition["cause"] = List(guidance.Causes.Select(each => Named("MedicalCause", each)));
        }

        return condition;
    }

    private static JsonNode Named(string type, ContentItem item) => new JsonObject { ["@type"] = type, ["name"] = item.Title };

    private static JsonArray Codes(IEnumerable<ClinicalCode> codes) => List(codes.Select(code => (JsonNode)new JsonObject
    {
        ["@type"] = "MedicalCode",
        ["codingSystem"] = code.System,
        ["codeValue"] = code.Code,
        ["name"] = code.Meaning,
    }));

    private static JsonArray List(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
