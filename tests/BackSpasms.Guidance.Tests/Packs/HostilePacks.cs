using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>Valid packs whose conditions are made to cost as much as they can.</summary>
internal static class HostilePacks
{
    /// <summary>So many findings that, with every one on a level of its own, diagrams are as deep as they get.</summary>
    private const int Many = 1990;

    internal static IReadOnlyList<string> Kinds { get; } =
        ["pairs-far-apart", "count-in-reverse", "counts-of-counts", "product-of-sums", "long-rows", "parity", "two-counts-that-exclude-each-other", "a-thousand-thresholds", "thresholds-that-exclude-each-other", "deep-diagram", "deep-diagram-of-flags", "many-unsure", "wide-options", "rows-in-every-condition"];

    internal static string Of(string kind) => kind switch
    {
        // Each half is read before the other begins: the diagram has to remember the whole first half.
        "pairs-far-apart" => Told(81, Flag("n", "routine", Not(F(80))), Flag("o", "routine", F(80)), Flag("r", "urgent", Any([.. Enumerable.Range(0, 40).Select(F)])), Flag("s", "emergency", Any([.. Enumerable.Range(0, 40).Select(i => All(F(i), F(i + 40)))]))),

        // The order of first use is the reverse of the order of the parts.
        "count-in-reverse" => Told(1000, Flag("r", "urgent", All([.. Enumerable.Range(0, 500).Select(F)])), Flag("s", "emergency", CountOf(250, [.. Enumerable.Range(0, 500).Select(i => F(499 - i))]))),
        "counts-of-counts" => Told(900, Flag("r", "urgent", CountOf(15, [.. Enumerable.Range(0, 30).Select(i => CountOf(15, [.. Enumerable.Range(0, 30).Select(k => F((i + (30 * k)) % 900))]))]))),
        "product-of-sums" => Told(1000, Flag("r", "urgent", All([.. Enumerable.Range(0, 250).Select(i => Any(All(F(4 * i), F((4 * i) + 1)), All(F((4 * i) + 2), F((4 * i) + 3))))]))),

        // Few rows, each of a thousand clauses.
        "long-rows" => Told(Many, [.. Enumerable.Range(0, 20).Select(i => Flag($"r{i}", "urgent", CountOf(900, [.. Enumerable.Range(0, 901).Select(k => F((k + i) % Many))])))]),
        "parity" => Told(500, Flag("r", "urgent", Parity(0, 256))),

        // Each half is small; both together hold nowhere, and leave no node behind.
        "two-counts-that-exclude-each-other" => Told(400, Flag("r", "urgent", All(
            CountOf(100, [.. Enumerable.Range(0, 200).Select(F), .. Enumerable.Range(0, 200).Select(i => F(i + 200))]),
            Not(CountOf(100, [.. Enumerable.Range(0, 200).Select(i => F(i + 200)), .. Enumerable.Range(0, 200).Select(F)]))))),
        "a-thousand-thresholds" => Thresholds("""{ "any": [LIST] }""", 700, 250),
        "thresholds-that-exclude-each-other" => Thresholds("""{ "count": 3, "of": [LIST] }""", 900, 90),
        "deep-diagram" => Told(Many, Flag("r", "urgent", CountOf(2, [.. Enumerable.Range(0, 1000).Select(F)])), Flag("s", "urgent", All([.. Enumerable.Range(990, 999).Select(F), Not(F(0))]))),
        "deep-diagram-of-flags" => Told(Many, [.. Enumerable.Range(0, 995).Select(i => Flag($"r{i}", i % 2 == 0 ? "urgent" : "routine", All(F(2 * i), Not(F((2 * i) + 1)), F((2 * i + 2) % Many))))]),
        "many-unsure" => Told(60, Flag("r", "urgent", Any([.. Enumerable.Range(0, 30).Select(i => All(F(i), Not(F(59 - i))))])), Flag("s", "urgent", CountOf(15, [.. Enumerable.Range(0, 60).Select(F)]))),
        "wide-options" => Options(100),
        "rows-in-every-condition" => RowsEverywhere(1000, 1000),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such pack."),
    };

    internal static string Count(int count, int findings) => Told(findings, Flag("r", "urgent", CountOf(count, [.. Enumerable.Range(0, findings).Select(F)])));

    internal static string F(int i) => $"\"f{i}\"";

    internal static string All(params string[] parts) => $$"""{ "all": [{{string.Join(", ", parts)}}] }""";

    internal static string Any(params string[] parts) => $$"""{ "any": [{{string.Join(", ", parts)}}] }""";

    internal static string CountOf(int count, params string[] parts) => $$"""{ "count": {{count}}, "of": [{{string.Join(", ", parts)}}] }""";

    internal static string Not(string part) => $$"""{ "not": {{part}} }""";

    internal static string Flag(string id, string urgency, string when) =>
        $$"""{ "id": "{{id}}", "urgency": "{{urgency}}", "when": {{when}}, "suspects": "Something.", "whatToDo": "Get help.", "citations": [] }""";

    internal static string Told(int findings, params string[] flags) => Pack(FindingsText(findings), flags, string.Empty);

    private static string FindingsText(int findings) =>
        string.Join(",\n", Enumerable.Range(0, findings).Select(i => $$"""{ "id": "f{{i}}", "label": "f{{i}}", "question": "Is it so?" }"""));

    private static string Pack(string findings, IEnumerable<string> flags, string more) => $$"""
        { "formatVersion": 1, "id": "hostile", "version": "1.0.0",{{more}}
          "findings": [{{findings}}],
          "redFlags": [{{string.Join(",\n", flags)}}] }
        """;

    /// <summary>An odd number of a run of findings, as a tree of 'one and not the other': as many terms as a condition may have.</summary>
    private static string Parity(int from, int count)
    {
        if (count <= 1)
        {
            return F(from);
        }

        var left = F(from);
        return count > 9 ? All(Parity(from, 8), Parity(from + 8, 8), Any([.. Enumerable.Range(from + 16, Math.Min(100, count - 16)).Select(F)])) : Any(All(left, Not(Parity(from + 1, count - 1))), All(Not(left), Parity(from + 1, count - 1)));
    }

    /// <summary>Red flags over the thresholds of one quantity, which has a band for each.</summary>
    private static string Thresholds(string form, int thresholds, int flags)
    {
        var findings = new StringBuilder();
        for (var i = 0; i < thresholds; i++)
        {
            findings.Append(i == 0 ? string.Empty : ",\n").Append($$"""{ "id": "t{{i}}", "label": "t{{i}}", "quantity": "q", "{{(i % 2 == 0 ? "atLeast" : "below")}}": {{i + 1}} }""");
        }

        findings.Append(",\n").Append(FindingsText(1000));
        var quantity = """ "quantities": [{ "id": "q", "label": "q", "question": "How many?", "unit": "units", "minimum": 0, "maximum": 2000 }],""";
        return Pack(findings.ToString(), Enumerable.Range(0, flags).Select(i => Flag($"r{i}", "urgent", form.Replace("LIST", Parts(i), StringComparison.Ordinal))), quantity);

        string Parts(int flag) => string.Join(", ", Enumerable.Range(0, 3).Select(k => All($"\"t{(flag + (k * 97)) % thresholds}\"", F((flag + k) % 1000), F((flag * 7 % 1000)), $"\"t{((flag * 3) + k) % thresholds}\"")));
    }

    /// <summary>Options with conditions that each expand to many rows.</summary>
    private static string Options(int options)
    {
        var quantity = """
             "quantities": [{ "id": "days", "label": "days", "question": "Days?", "unit": "days", "minimum": 0, "maximum": 100 }],
            """;
        var list = string.Join(",\n", Enumerable.Range(0, options).Select(i => $$"""
            { "id": "o{{i}}", "title": "O", "how": "H.", "phase": { "label": "P", "days": "days", "from": 0 }, "serves": [], "strength": "limited",
              "avoidWhen": {{Rows(i)}}, "checkFirstWhen": {{CountOf(12, [.. Enumerable.Range(i, 24).Select(k => F(k % 1000))])}}, "citations": [] }
            """));
        return Pack(FindingsText(1000), [Flag("r", "urgent", Not(F(0))), Flag("s", "urgent", F(0))], $$"""
            {{quantity}}
              "treatments": [{ "id": "t", "title": "T", "what": "W.", "why": "Y.", "citations": [], "options": [{{list}}] }],
            """);

        static string Rows(int option) => All([.. Enumerable.Range(0, 12).Select(k => Any(All(F((option + k) % 1000), F((option + k + 100) % 1000)), All(F((option + k + 200) % 1000), Not(F((option + k + 300) % 1000)))))]);
    }

    /// <summary>As many conditions as there may be, each of which has to be expanded to rows to find thresholds that exclude each other.</summary>
    private static string RowsEverywhere(int flags, int options)
    {
        var list = string.Join(",\n", Enumerable.Range(0, options).Select(i => $$"""
            { "id": "o{{i}}", "title": "O", "how": "H.", "phase": { "label": "P", "days": "days", "from": 0 }, "serves": [], "strength": "limited",
              "avoidWhen": {{Rows(i)}}, "checkFirstWhen": {{Rows(i + 7)}}, "citations": [] }
            """));
        return Pack(
            """{ "id": "t0", "label": "t", "quantity": "days", "below": 10 }, { "id": "t1", "label": "t", "quantity": "days", "atLeast": 20 },""" + FindingsText(1500),
            Enumerable.Range(0, flags).Select(i => Flag($"r{i}", "urgent", Rows(i + 3))),
            $$"""
             "quantities": [{ "id": "days", "label": "days", "question": "Days?", "unit": "days", "minimum": 0, "maximum": 100 }],
              "treatments": [{ "id": "t", "title": "T", "what": "W.", "why": "Y.", "citations": [], "options": [{{list}}] }],
            """);

        static string Rows(int seed) => All([.. Enumerable.Range(0, 11).Select(k => Any(
            All(F((seed + k) % 1500), F((seed + k + 100) % 1500)),
            All(F((seed + k + 200) % 1500), k == 0 ? "\"t0\"" : k == 10 ? Any("\"t1\"", F(seed)) : F((seed + k + 300) % 1500))))]);
    }
}
