using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Answers in words and ids; what is the rule among them is said once, and not finding by finding.</summary>
internal static class PresentationWords
{
    internal static IEnumerable<Bullet> Of(Presentation answers)
    {
        foreach (var quantity in answers.Vocabulary.Quantities)
        {
            yield return new Bullet($"{quantity.Label}: {answers[quantity]} [{quantity.Id}]");
        }

        // Most are absent, or most are not asked: that is said last, for all of them together.
        var rule = answers.Absent.Count() >= answers.NotAsked.Count() ? "absent" : "not asked";
        var isRuleNeeded = false;
        foreach (var (words, findings) in new[] { ("present", answers.Present), ("unsure", answers.Unsure), ("absent", answers.Absent), ("not asked", answers.NotAsked) })
        {
            var listed = findings.Select(finding => $"{finding.Label} [{finding.Id}]").ToList();
            if (words == rule)
            {
                isRuleNeeded = listed.Count > 0;
            }
            else if (listed.Count > 0)
            {
                yield return new Bullet(string.Join("; ", listed), words);
            }
        }

        if (isRuleNeeded)
        {
            yield return new Bullet($"all other findings: {rule}");
        }
    }

    /// <summary>The same answers as a case, in one line of JSON.</summary>
    internal static string CaseOf(Presentation answers)
    {
        var json = new JsonObject();
        foreach (var quantity in answers.Vocabulary.Quantities)
        {
            if (answers[quantity].Number is { } number)
            {
                json[quantity.Id] = number;
            }
        }

        Add(json, "present", answers.Present.Select(finding => finding.Id));
        Add(json, "unsure", answers.Vocabulary.Quantities.Where(quantity => answers[quantity].IsUnsure).Select(quantity => quantity.Id).Concat(answers.Unsure.Select(finding => finding.Id)));
        if (answers.NotAsked.Any())
        {
            Add(json, "absent", answers.Absent.Select(finding => finding.Id));
        }
        else
        {
            json["othersAbsent"] = true;
        }

        // With room between its tokens, so that a terminal breaks it there and it can be copied. No id has such a sign in it.
        return json.ToJsonString().Replace(":", ": ", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal);
    }

    private static void Add(JsonObject json, string name, IEnumerable<string> ids)
    {
        var list = ids.Select(id => (JsonNode)id).ToArray();
        if (list.Length > 0)
        {
            json[name] = new JsonArray(list);
        }
    }
}
