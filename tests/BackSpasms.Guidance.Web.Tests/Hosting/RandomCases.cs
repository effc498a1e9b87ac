using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Cases that differ in everything, and are the same ones in every run.</summary>
public static class RandomCases
{
    /// <summary>Some cases; the more urgent outcomes do not crowd out the others, since few findings are present in each.</summary>
    public static IEnumerable<JsonObject> Take(int count)
    {
        var random = new Random(20261);
        var told = BackSpasmGuidance.Default.Vocabulary.Findings.Where(finding => finding.IsTold).Select(finding => finding.Id).ToArray();
        for (var i = 0; i < count; i++)
        {
            var shuffled = told.OrderBy(_ => random.Next()).ToArray();
            var present = random.Next(0, 4);
            var unsure = random.Next(0, 3) == 0 ? random.Next(0, 3) : 0;
            var absent = random.Next(0, 40);
            var case_ = new JsonObject
            {
                ["id"] = $"case-{i}",
                ["present"] = Ids(shuffled.Take(present)),
                ["unsure"] = Ids(shuffled.Skip(present).Take(unsure)),
                ["absent"] = Ids(shuffled.Skip(present + unsure).Take(absent)),
                ["othersAbsent"] = random.Next(0, 3) > 0,
            };
            foreach (var (name, most) in new[] { ("age", 121), ("days", 200), ("pain", 11) })
            {
                var given = random.Next(0, 8);
                if (given > 1)
                {
                    case_[name] = random.Next(0, most);
                }
                else if (given == 1)
                {
                    case_["unsure"]!.AsArray().Add(name);
                }
            }

            yield return case_;
        }
    }

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode)id)];
}
