using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>Finds in a pack what a rule speaks of.</summary>
internal static class PackPlaces
{
    /// <summary>The value that is meant; null where the pack has no such item.</summary>
    internal static JsonTreeValue? Of(JsonTreeValue root, AnalysisResult result)
    {
        if (ItemOf(root, result.Item) is not { } item)
        {
            return null;
        }

        var place = result.Part is { } part ? Property(item, result.Item.Kind, part) : null;
        if (place is null)
        {
            return item["id"] ?? item;
        }

        foreach (var index in result.ConditionPath)
        {
            if (PartAt(place, index) is not { } inner)
            {
                break;
            }

            place = inner;
        }

        return place;
    }

    private static JsonTreeValue? ItemOf(JsonTreeValue root, AnalyzedItem item)
    {
        return item.Kind switch
        {
            ContentKind.Model or ContentKind.Extension => root,
            ContentKind.Topic => root["about"],
            ContentKind.Quantity => ById("quantities"),
            ContentKind.Finding => ById("findings"),
            ContentKind.Question => ById("questions"),
            ContentKind.RedFlag => ById("redFlags"),
            ContentKind.Cause => ById("causes"),
            ContentKind.Treatment => ById("treatments"),
            ContentKind.TreatmentOption => Options(root).FirstOrDefault(option => Is(option["id"])),
            ContentKind.Phase => Options(root).Select(option => option["phase"]).FirstOrDefault(phase => Is(phase?["label"])),
            ContentKind.Prevention => ById("preventions"),
            ContentKind.SafetyNet => ById("safetyNet"),
            ContentKind.Source => ById("sources"),
            ContentKind.Caution => Children(root["cautions"]).FirstOrDefault(caution => Is(caution["option"])),
            _ => Children(root["texts"]).FirstOrDefault(texts => Is(texts["language"])),
        };

        JsonTreeValue? ById(string list) => Children(root[list]).FirstOrDefault(value => Is(value["id"]));

        bool Is(JsonTreeValue? id) => id is { Kind: JsonTokenType.String } && string.Equals(id.Text, item.Id, StringComparison.Ordinal);
    }

    private static JsonTreeValue? Property(JsonTreeValue item, ContentKind kind, string part)
    {
        if (kind == ContentKind.Texts)
        {
            return item["texts"]?[part];
        }

        var value = item;
        foreach (var name in part.Split('.'))
        {
            value = value?[name];
        }

        return value;
    }

    private static JsonTreeValue? PartAt(JsonTreeValue condition, int index) =>
        condition["not"] ?? ((condition["all"] ?? condition["any"] ?? condition["of"])?.Children is { } parts && index < parts.Count ? parts[index] : null);

    private static IEnumerable<JsonTreeValue> Options(JsonTreeValue root) => Children(root["treatments"]).SelectMany(treatment => Children(treatment["options"]));

    private static IEnumerable<JsonTreeValue> Children(JsonTreeValue? list) => list?.Children ?? [];
}
