using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Checks values against the schemas of an OpenAPI document, as far as these go: an unknown keyword is an error, never ignored.</summary>
internal sealed class JsonSchema(JsonNode document)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "description", "default", "format", "example" };

    /// <summary>Everything in which a value differs from a schema.</summary>
    internal IReadOnlyList<string> Errors(JsonNode? value, JsonNode schema)
    {
        var errors = new List<string>();
        Check(value, schema.AsObject(), "$", errors);
        return errors;
    }

    internal JsonNode At(string reference) => reference[2..].Split('/').Aggregate(document, (node, name) => node[name] ?? throw new InvalidOperationException($"{reference} leads nowhere."));

    private void Check(JsonNode? value, JsonObject schema, string path, List<string> errors)
    {
        foreach (var (keyword, rule) in schema)
        {
            switch (keyword)
            {
                case "$ref":
                    Check(value, At((string)rule!).AsObject(), path, errors);
                    break;
                case "type":
                    var types = rule is JsonArray list ? list.Select(each => (string)each!).ToArray() : [(string)rule!];
                    if (!types.Any(type => IsOf(value, type)))
                    {
                        errors.Add($"{path} is no {string.Join(" or ", types)}");
                    }

                    break;
                case "enum":
                    if (!rule!.AsArray().Any(each => JsonNode.DeepEquals(each, value)))
                    {
                        errors.Add($"{path} is {value?.ToJsonString()}, none of {rule.ToJsonString()}");
                    }

                    break;
                case "oneOf":
                    if (rule!.AsArray().Count(each => Errors(value, each!).Count == 0) != 1)
                    {
                        errors.Add($"{path} is not exactly one of the alternatives");
                    }

                    break;
                case "properties":
                    foreach (var (name, of) in rule!.AsObject().Where(each => value is JsonObject json && json.ContainsKey(each.Key)))
                    {
                        Check(value![name], of!.AsObject(), $"{path}.{name}", errors);
                    }

                    break;
                case "required":
                    errors.AddRange(rule!.AsArray().Where(name => value is JsonObject json && !json.ContainsKey((string)name!)).Select(name => $"{path} has no {name}"));
                    break;
                case "additionalProperties":
                    if (!(bool)rule! && value is JsonObject members)
                    {
                        errors.AddRange(members.Where(member => schema["properties"]![member.Key] is null).Select(member => $"{path} has {member.Key} besides"));
                    }

                    break;
                case "items":
                    for (var i = 0; value is JsonArray items && i < items.Count; i++)
                    {
                        Check(items[i], rule!.AsObject(), $"{path}[{i}]", errors);
                    }

                    break;
                case "pattern":
                    if (value is JsonValue text && !Regex.IsMatch((string)text!, (string)rule!))
                    {
                        errors.Add($"{path} does not match {rule}");
                    }

                    break;
                case "minimum":
                    if (value is JsonValue least && (int)least < (int)rule!)
                    {
                        errors.Add($"{path} is below {rule}");
                    }

                    break;
                case "maximum":
                    if (value is JsonValue most && (int)most > (int)rule!)
                    {
                        errors.Add($"{path} is above {rule}");
                    }

                    break;
                default:
                    if (!Annotations.Contains(keyword))
                    {
                        throw new InvalidOperationException($"This check does not know the keyword '{keyword}'.");
                    }

                    break;
            }
        }
    }

    private static bool IsOf(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "integer" => value is JsonValue number && number.TryGetValue<int>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        _ => throw new InvalidOperationException($"This check does not know the type '{type}'."),
    };
}
