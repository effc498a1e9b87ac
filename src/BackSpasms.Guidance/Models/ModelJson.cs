using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>The content of a model as JSON: what is exported, and what the digest is taken over.</summary>
internal static class ModelJson
{
    internal const int FormatVersion = 1;

    internal static JsonObject Of(ModelContent content)
    {
        var json = new JsonObject();
        foreach (var part in PartsOf(content))
        {
            json[part.Name] = part.Value;
        }

        return json;
    }

    /// <summary>The same in parts, so that a large model need not be in memory as JSON as a whole.</summary>
    internal static IEnumerable<JsonPart> PartsOf(ModelContent content)
    {
        yield return new JsonPart("formatVersion", FormatVersion);
        yield return new JsonPart("id", content.Id);
        yield return new JsonPart("version", content.Version);
        if (content.About is { } about)
        {
            yield return new JsonPart("about", Item(about, ("explanation", about.Explanation), ("codes", Codes(about.Codes))));
        }

        yield return new JsonPart("headlines", Of(content.Headlines));
        yield return new JsonPart("notice", content.Notice);
        yield return new JsonPart("quantities", content.Vocabulary.Quantities.Select(Of));
        yield return new JsonPart("findings", content.Vocabulary.Findings.Select(Of));
        yield return new JsonPart("questions", content.Questions.Select(Of));
        yield return new JsonPart("redFlags", content.RedFlags.Select(Of));
        yield return new JsonPart("causes", content.Causes.Select(Of));
        yield return new JsonPart("defaultCause", content.DefaultCause?.Id);
        yield return new JsonPart("treatments", content.Treatments.Select(Of));
        yield return new JsonPart("preventions", content.Preventions.Select(Of));
        yield return new JsonPart("safetyNet", content.SafetyNet.Select(Of));
        yield return new JsonPart("sources", content.Sources.Select(Of));
        if (content.Texts.Count > 0)
        {
            yield return new JsonPart("texts", content.Texts.Select(Of));
        }
    }

    internal static JsonNode Of(Condition condition) => condition switch
    {
        Finding finding => JsonValue.Create(finding.Id),
        NotCondition not => new JsonObject { ["not"] = Of(not.Part) },
        CountCondition count => new JsonObject { ["count"] = count.Count, ["of"] = Array(count.Parts, Of) },
        AllCondition all => new JsonObject { ["all"] = Array(all.Parts, Of) },
        AnyCondition any => new JsonObject { ["any"] = Array(any.Parts, Of) },
        _ => throw new InvalidOperationException($"No JSON is known for a condition of type {condition.GetType().Name}."),
    };

    private static JsonObject Of(Headlines headlines) => new()
    {
        ["emergency"] = headlines.Emergency,
        ["urgent"] = headlines.Urgent,
        ["routine"] = headlines.Routine,
        ["selfCare"] = headlines.SelfCare,
        ["incomplete"] = headlines.Incomplete,
        ["incompleteRoutine"] = headlines.IncompleteRoutine,
        ["incompleteUrgent"] = headlines.IncompleteUrgent,
    };

    private static JsonObject Of(Quantity quantity) => Members(
        ("id", quantity.Id),
        ("label", quantity.Label),
        ("question", quantity.Question),
        ("clarification", quantity.Clarification),
        ("unit", quantity.Unit),
        ("minimum", quantity.Minimum),
        ("maximum", quantity.Maximum));

    private static JsonObject Of(Finding finding) => finding.Threshold is { } threshold
        ? Members(
            ("id", finding.Id),
            ("label", finding.Label),
            ("quantity", finding.Quantity!.Id),
            (threshold.IsBelow ? "below" : "atLeast", threshold.Value))
        : Members(
            ("id", finding.Id),
            ("label", finding.Label),
            ("question", finding.Question),
            ("clarification", finding.Clarification),
            ("group", finding.Group));

    private static JsonObject Of(Question question) => Members(
        ("id", question.Id),
        ("text", question.Text),
        ("help", question.Help),
        question.Quantity is { } quantity ? ("quantity", quantity.Id) : ("findings", Ids(question.Findings.Select(finding => finding.Id))));

    private static JsonObject Of(RedFlag flag) => Item(
        flag,
        ("urgency", flag.Urgency.Name),
        ("when", Of(flag.When)),
        ("suspects", flag.Suspects),
        ("whatToDo", flag.WhatToDo),
        ("whatNotToDo", flag.WhatNotToDo),
        ("why", flag.Why));

    private static JsonObject Of(Cause cause) => Item(
        cause,
        ("explanation", cause.Explanation),
        ("for", Array(cause.Supporting, Of)),
        ("against", Array(cause.Opposing, Of)),
        ("regions", Ids(cause.Regions.Select(region => region.Id))),
        ("codes", Codes(cause.Codes)));

    private static JsonObject Of(WeightedFinding weighted) => Members(("finding", weighted.Finding.Id), ("weight", weighted.Weight.Name));

    private static JsonObject Of(Treatment treatment) => Item(
        treatment,
        ("what", treatment.What),
        ("why", treatment.Why),
        ("options", Array(treatment.Options, Of)));

    private static JsonObject Of(TreatmentOption option) => Item(
        option,
        ("how", option.How),
        ("phase", Of(option.Phase)),
        ("serves", Ids(option.Serves.Select(cause => cause.Id))),
        ("strength", option.Strength.Name),
        ("avoidWhen", OrNoneKnown(option.AvoidWhen)),
        ("checkFirstWhen", OrNoneKnown(option.CheckFirstWhen)),
        ("evidence", option.Evidence));

    private static JsonObject Of(TreatmentPhase phase) => Members(
        ("label", phase.Label),
        ("days", phase.Days.Id),
        ("from", phase.From),
        ("to", phase.To is { } to ? JsonValue.Create(to) : null),
        ("opensEarlyWhen", phase.OpensEarlyWhen is null ? null : Of(phase.OpensEarlyWhen)));

    private static JsonObject Of(Prevention prevention) => Item(
        prevention,
        ("what", prevention.What),
        ("how", prevention.How),
        ("serves", Ids(prevention.Serves.Select(cause => cause.Id))),
        ("strength", prevention.Strength.Name));

    private static JsonObject Of(SafetyNetAdvice advice) => Item(advice, ("urgency", advice.Urgency.Name), ("text", advice.Text));

    private static JsonObject Of(LanguageTexts texts)
    {
        var own = new JsonObject();
        foreach (var text in texts.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            own[text.Key] = text.Value;
        }

        return new JsonObject { ["language"] = texts.Language, ["texts"] = own };
    }

    private static JsonObject Of(Citation citation) => Members(
        ("id", citation.Id),
        ("publisher", citation.Publisher),
        ("title", citation.Title),
        ("year", citation.Year is { } year ? JsonValue.Create(year) : null),
        ("url", citation.Url.OriginalString),
        ("read", citation.Read));

    /// <summary>'None known' is said in so many words: a condition that is missing would look like a gap.</summary>
    private static JsonNode OrNoneKnown(Condition? condition) => condition is null ? "none-known" : Of(condition);

    private static JsonArray Codes(IReadOnlyList<ClinicalCode> codes) => Array(
        codes,
        code => Members(("system", code.System), ("release", code.Release), ("code", code.Code), ("meaning", code.Meaning)));

    private static JsonObject Item(ContentItem item, params (string Name, JsonNode? Value)[] members) =>
        Members([("id", item.Id), ("title", item.Title), .. members, ("citations", Ids(item.Citations.Select(citation => citation.Id)))]);

    /// <summary>An object of those members that have a value.</summary>
    private static JsonObject Members(params (string Name, JsonNode? Value)[] members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                json.Add(name, value);
            }
        }

        return json;
    }

    private static JsonArray Ids(IEnumerable<string> ids) => Array(ids, id => JsonValue.Create(id));

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> map) => new([.. items.Select(map)]);
}
