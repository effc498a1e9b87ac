using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>Compares the content of two models part by part, over their JSON, so that nothing that the digest sees is missed.</summary>
internal static class ContentComparison
{
    private static readonly (string Property, string Item)[] Kinds =
    [
        ("quantities", "quantity"),
        ("findings", "finding"),
        ("questions", "question"),
        ("redFlags", "red flag"),
        ("causes", "cause"),
        ("treatments", "treatment"),
        ("preventions", "prevention"),
        ("safetyNet", "safety-net advice"),
        ("sources", "source"),
    ];

    /// <summary>The properties that hold words; what is neither words nor citations is a rule.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "title", "label", "question", "clarification", "group", "unit", "text", "help", "explanation", "suspects", "whatToDo", "whatNotToDo", "why",
        "what", "how", "evidence", "codes", "publisher", "year", "url", "read", "headlines", "notice",
    };

    internal static IReadOnlyList<ContentChange> Of(GuidanceModel older, GuidanceModel newer)
    {
        var (before, after) = (ModelJson.Of(older.Original), ModelJson.Of(newer.Original));
        var changes = new List<ContentChange>();
        Compare(changes, "guidance", newer.Id, Frame(before), Frame(after));
        CompareLists(changes, "topic", Single(before["about"]), Single(after["about"]));
        foreach (var (property, item) in Kinds)
        {
            CompareLists(changes, item, before[property]!.AsArray(), after[property]!.AsArray());
            ReportOrder(changes, property, item, before, after);
        }

        CompareLists(changes, "treatment option", Options(before), Options(after));
        CompareTexts(changes, before["texts"], after["texts"]);
        return changes.AsReadOnly();
    }

    /// <summary>Texts in other languages are compared key by key; whatever changes is wording.</summary>
    private static void CompareTexts(List<ContentChange> changes, JsonNode? before, JsonNode? after)
    {
        var older = TextsOf(before);
        var newer = TextsOf(after);
        foreach (var key in newer.Keys.Union(older.Keys, StringComparer.Ordinal))
        {
            var isNew = !older.TryGetValue(key, out var was);
            var isGone = !newer.TryGetValue(key, out var now);
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                changes.Add(new ContentChange(isNew ? ContentChangeKind.Added : isGone ? ContentChangeKind.Removed : ContentChangeKind.Reworded, "text", key, string.Empty));
            }
        }
    }

    private static Dictionary<string, string> TextsOf(JsonNode? texts)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in texts?.AsArray() ?? [])
        {
            foreach (var text in language!["texts"]!.AsObject())
            {
                found[$"{language["language"]!.GetValue<string>()}:{text.Key}"] = text.Value!.GetValue<string>();
            }
        }

        return found;
    }

    /// <summary>What stands at the top of a model, outside its lists.</summary>
    private static JsonObject Frame(JsonObject model)
    {
        var frame = new JsonObject();
        foreach (var name in new[] { "headlines", "notice", "defaultCause" })
        {
            frame[name] = model[name]?.DeepClone();
        }

        return frame;
    }

    private static JsonArray Single(JsonNode? item) => item is null ? [] : new JsonArray(item.DeepClone());

    private static JsonArray Options(JsonObject model) =>
        new([.. model["treatments"]!.AsArray().SelectMany(treatment => treatment!["options"]!.AsArray()).Select(option => option!.DeepClone())]);

    private static void CompareLists(List<ContentChange> changes, string item, JsonArray before, JsonArray after)
    {
        var olderById = before.ToDictionary(IdOf, StringComparer.Ordinal);
        var newerIds = new HashSet<string>(after.Select(IdOf), StringComparer.Ordinal);
        foreach (var newer in after)
        {
            if (olderById.TryGetValue(IdOf(newer), out var older))
            {
                Compare(changes, item, IdOf(newer), older!.AsObject(), newer!.AsObject());
            }
            else
            {
                changes.Add(new ContentChange(ContentChangeKind.Added, item, IdOf(newer), string.Empty));
            }
        }

        changes.AddRange(before.Select(IdOf).Where(id => !newerIds.Contains(id)).Select(id => new ContentChange(ContentChangeKind.Removed, item, id, string.Empty)));
    }

    private static void Compare(List<ContentChange> changes, string item, string id, JsonObject older, JsonObject newer)
    {
        // The options of a treatment are compared one by one, as items of their own.
        var changed = older.Select(member => member.Key).Union(newer.Select(member => member.Key), StringComparer.Ordinal)
            .Where(name => !string.Equals(name, "options", StringComparison.Ordinal) && !JsonNode.DeepEquals(older[name], newer[name]))
            .ToList();
        Report(ContentChangeKind.Redecided, changed.Where(name => !Words.Contains(name) && !IsCitations(name)));
        Report(ContentChangeKind.Reworded, changed.Where(Words.Contains));
        Report(ContentChangeKind.Recited, changed.Where(IsCitations));

        void Report(ContentChangeKind kind, IEnumerable<string> names)
        {
            var detail = string.Join(", ", names);
            if (detail.Length > 0)
            {
                changes.Add(new ContentChange(kind, item, id, detail));
            }
        }

        static bool IsCitations(string name) => string.Equals(name, "citations", StringComparison.Ordinal);
    }

    /// <summary>The order of questions decides what is asked first, and every order shows in a result.</summary>
    private static void ReportOrder(List<ContentChange> changes, string property, string item, JsonObject before, JsonObject after)
    {
        var older = before[property]!.AsArray().Select(IdOf).ToList();
        var newer = after[property]!.AsArray().Select(IdOf).ToList();
        if (!older.Where(newer.Contains).SequenceEqual(newer.Where(older.Contains), StringComparer.Ordinal))
        {
            changes.Add(new ContentChange(ContentChangeKind.Redecided, item, "*", "order"));
        }
    }

    private static string IdOf(JsonNode? item) => item!["id"]!.GetValue<string>();
}
