using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>Makes inputs for the reader out of a number: the same number makes the same bytes, so that a failure can be made again.</summary>
internal sealed class PackMutations
{
    private static readonly string[] OddValues =
    [
        "null", "true", "0", "-1", "1e400", "-0", "1.0", "9999999999999999999999", "-2147483648", "2147483648", "\"\"", "\" \"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"none-known\"",
        "[]", "{}", "[[]]", "{\"\":{}}", "[null]", "{\"not\":{\"not\":\"bruising\"}}", "{\"all\":[]}", "{\"count\":1,\"of\":[\"bruising\"]}", "{\"any\":[\"bruising\",\"pregnant\"]}", "\"acme/x\"", "\"bruising\"", "\"age\"", "\"🦴\"", "1", "{\"id\":\"acme/x\"}",
    ];

    private static readonly byte[][] Fragments =
        [.. new[] { "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud83d", "//", "/*", "NaN", "\u2028", "\r\n", "\0", "1e", "-", "\"id\":\"acme/y\",", "\"when\":", "\"not\":{" }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF4, 0x90, 0x80, 0x80]];

    private readonly byte[][] _valid;
    private readonly byte[][] _invalid;
    private readonly byte[] _builtIn;
    private Random _random = new(0);

    internal PackMutations()
    {
        _valid = [.. ExamplePacks.Valid.Select(name => ExamplePacks.Bytes("valid", name))];
        _invalid = [.. ExamplePacks.Invalid.Select(name => ExamplePacks.Bytes("invalid", name)).Where(pack => pack.Length < 10_000)];
        _builtIn = Encoding.UTF8.GetBytes(GuidancePack.Write(BackSpasmGuidance.Default));
    }

    /// <summary>The input of a number, and how it was made.</summary>
    internal (string Kind, byte[] Pack) Of(int number)
    {
        _random = new Random(number);
        return (number % 20_000, number % 1000, number % 20) switch
        {
            (0, _, _) => ("a long string", LongString()),
            (10_000, _, _) => ("a large list", LargeList()),
            (_, 1, _) => ("deep nesting", DeepNesting()),
            (_, 2, _) => ("a huge number", HugeNumber()),
            (_, 3 or 503, _) => ("the built-in guidance, changed", ChangedTree(_builtIn, 3)),
            (_, 4, _) => ("the built-in guidance, bytes changed", ChangedBytes(_builtIn, 2)),
            (_, _, 0) => ("random bytes", RandomBytes()),
            (_, _, 1) => ("fragments of JSON", RandomFragments()),
            (_, _, 2) => ("a property given twice", DuplicateProperty()),
            (_, _, 3) => ("a condition at random", RandomCondition()),
            (_, _, 4 or 5) => ("cut off", CutOff()),
            (_, _, < 12) => ("bytes changed", ChangedBytes(Small(), 1 + _random.Next(4))),
            _ => ("values changed", ChangedTree(Small(), 1 + _random.Next(4))),
        };
    }

    private byte[] Small() => _random.Next(4) > 0 ? _valid[_random.Next(_valid.Length)] : _invalid[_random.Next(_invalid.Length)];

    private byte[] RandomBytes()
    {
        var bytes = new byte[_random.Next(200)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private byte[] RandomFragments() => [.. Enumerable.Range(0, _random.Next(40)).SelectMany(_ => _random.Next(3) == 0 ? Encoding.UTF8.GetBytes(OddValue()) : Fragments[_random.Next(Fragments.Length)])];

    private string OddValue() => OddValues[_random.Next(OddValues.Length)];

    private byte[] CutOff()
    {
        var pack = Small();
        return pack[.._random.Next(pack.Length + 1)];
    }

    private byte[] ChangedBytes(byte[] pack, int changes)
    {
        var changed = pack.ToList();
        for (var i = 0; i < changes; i++)
        {
            var at = _random.Next(changed.Count + 1);
            switch (_random.Next(4))
            {
                case 0:
                    changed.InsertRange(at, Fragments[_random.Next(Fragments.Length)]);
                    break;
                case 1:
                    changed.RemoveRange(at, Math.Min(changed.Count - at, _random.Next(20)));
                    break;
                case 2 when at < changed.Count:
                    changed[at] = (byte)_random.Next(256);
                    break;
                default:
                    changed.InsertRange(at, Encoding.UTF8.GetBytes(OddValue()));
                    break;
            }
        }

        return [.. changed];
    }

    /// <summary>Values put in each other's places, taken out, replaced by odd ones, named otherwise: still JSON, and often still a pack.</summary>
    private byte[] ChangedTree(byte[] pack, int changes)
    {
        try
        {
            var root = JsonNode.Parse(Encoding.UTF8.GetString(pack).TrimStart('\uFEFF'))!;
            for (var i = 0; i < changes; i++)
            {
                ChangeOnce(root);
            }

            return Encoding.UTF8.GetBytes(root.ToJsonString());
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            // The platform's tree takes no broken JSON, no property given twice and no half of a surrogate pair.
            return ChangedBytes(pack, changes);
        }
    }

    private void ChangeOnce(JsonNode root)
    {
        var places = Places(root).ToList();
        if (places.Count == 0)
        {
            return;
        }

        var (parent, name, index) = places[_random.Next(places.Count)];

        // A value of a namesake often fits, so that what comes of it is a pack again.
        var others = _random.Next(2) == 0 ? places : places.FindAll(place => place.Name == name);
        var other = others[_random.Next(others.Count)];
        Change(parent, name, index, _random.Next(3) == 0 ? JsonNode.Parse(OddValue()) : ValueAt(other.Parent, other.Name, other.Index)?.DeepClone());
    }

    private void Change(JsonNode parent, string? name, int index, JsonNode? value)
    {
        var kind = _random.Next(5);
        if (parent is JsonObject members)
        {
            members.Remove(name!);
            if (kind > 0)
            {
                members[kind == 1 ? name + "x" : name!] = value;
            }
        }
        else if (parent is JsonArray items)
        {
            if (kind == 0)
            {
                items.RemoveAt(index);
            }
            else if (kind == 1)
            {
                items.Add(value);
            }
            else
            {
                items[index] = value;
            }
        }
    }

    private static JsonNode? ValueAt(JsonNode parent, string? name, int index) => parent is JsonObject members ? members[name!] : ((JsonArray)parent)[index];

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                yield return (members, name, 0);
                foreach (var place in Places(value))
                {
                    yield return place;
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                yield return (items, null, i);
                foreach (var place in Places(items[i]))
                {
                    yield return place;
                }
            }
        }
    }

    private byte[] DuplicateProperty()
    {
        var text = Encoding.UTF8.GetString(Small());
        var names = new[] { "id", "formatVersion", "redFlags", "when", "label", "extends", "$schema", "urgency" };
        var at = text.IndexOf('{', _random.Next(Math.Max(1, text.Length)));
        return Encoding.UTF8.GetBytes(at < 0 ? text : text.Insert(at + 1, $"\"{names[_random.Next(names.Length)]}\":{OddValue()},"));
    }

    private byte[] RandomCondition()
    {
        var flags = Enumerable.Range(0, 1 + _random.Next(3)).Select(i => HostilePacks.Flag($"r{i}", new[] { "routine", "urgent", "emergency" }[_random.Next(3)], Condition(_random.Next(5))));
        return Encoding.UTF8.GetBytes(HostilePacks.Told(12, [.. flags]));

        string Condition(int depth)
        {
            if (depth == 0)
            {
                return HostilePacks.F(_random.Next(13));
            }

            var parts = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Condition(depth - 1)).ToArray();
            return _random.Next(4) switch
            {
                0 => HostilePacks.All(parts),
                1 => HostilePacks.Any(parts),
                2 => HostilePacks.CountOf(_random.Next(parts.Length + 2), parts),
                _ => HostilePacks.Not(parts[0]),
            };
        }
    }

    private byte[] DeepNesting()
    {
        var depth = _random.Next(2) == 0 ? _random.Next(200) : _random.Next(1_000_000);
        var (open, close) = new[] { ("[", "]"), ("{\"not\":", "}"), ("{\"all\":[", "]}") }[_random.Next(3)];
        var when = new StringBuilder(depth * 8).Insert(0, open, depth).Append("\"f0\"");
        for (var i = 0; i < (_random.Next(4) == 0 ? depth / 2 : depth); i++)
        {
            when.Append(close);
        }

        return Encoding.UTF8.GetBytes(HostilePacks.Told(1, HostilePacks.Flag("r", "urgent", when.ToString())));
    }

    private byte[] HugeNumber()
    {
        var digits = new string('9', _random.Next(100_000));
        return Encoding.UTF8.GetBytes(HostilePacks.Told(1, HostilePacks.Flag("r", "urgent", $$"""{ "count": {{(_random.Next(2) == 0 ? $"-{digits}.5e{digits}" : $"1{digits}")}}, "of": ["f0"] }""")));
    }

    private byte[] LongString()
    {
        var letters = new[] { "a", "\\u0061", "🦴", "\\ud800", " ", "-", "/" }[_random.Next(7)];
        var text = new StringBuilder().Insert(0, letters, 10_000_000 / Encoding.UTF8.GetByteCount(letters)).ToString();
        return Encoding.UTF8.GetBytes(_random.Next(4) switch
        {
            0 => HostilePacks.Told(1, HostilePacks.Flag(text, "urgent", "\"f0\"")),
            1 => HostilePacks.Told(1, HostilePacks.Flag("r", "urgent", $"\"{text}\"")),
            2 => $$"""{ "formatVersion": 1, "id": "x", "version": "1.0.0", "{{text}}": 1 }""",
            _ => $$"""{ "formatVersion": 1, "id": "x", "version": "{{text}}" }""",
        });
    }

    private byte[] LargeList()
    {
        var item = OddValue();
        var items = string.Join(',', Enumerable.Repeat(item, Math.Min(600_000, 9_000_000 / (item.Length + 1))));
        var name = new[] { "questions", "redFlags", "findings", "texts", "$schema", "citations" }[_random.Next(6)];
        return Encoding.UTF8.GetBytes($$"""{ "formatVersion": 1, "id": "x", "version": "1.0.0", "{{name}}": [{{items}}] }""");
    }
}
