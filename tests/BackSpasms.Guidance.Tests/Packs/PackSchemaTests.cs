using System.Text.Json;
using BackSpasms.Guidance.Testing;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>The schema says what the reader does, as far as a schema can say it.</summary>
public sealed class PackSchemaTests
{
    [Fact]
    public void The_library_carries_the_published_schema() => Assert.Equal(File.ReadAllText(Ajv.SchemaFile), GuidancePack.Schema);

    [Fact]
    public void A_written_pack_names_the_schema_by_its_address()
    {
        using var schema = JsonDocument.Parse(GuidancePack.Schema);
        using var pack = JsonDocument.Parse(GuidancePack.Write(BackSpasmGuidance.Default));

        Assert.Equal("https://raw.githubusercontent.com/backspasms/BackSpasms.Guidance/main/schemas/guidance-pack.schema.json", schema.RootElement.GetProperty("$id").GetString());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(schema.RootElement.GetProperty("$id").GetString(), pack.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void The_schema_states_the_limits_of_the_reader()
    {
        using var schema = JsonDocument.Parse(GuidancePack.Schema);
        var definitions = schema.RootElement.GetProperty("$defs");
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal(GuidancePack.MaxTextLength, definitions.GetProperty("text").GetProperty("maxLength").GetInt32());
        Assert.Equal(GuidancePack.MaxIdLength, definitions.GetProperty("id").GetProperty("maxLength").GetInt32());
        Assert.Equal(GuidancePack.MaxFindings, properties.GetProperty("findings").GetProperty("maxItems").GetInt32());
        Assert.Equal(GuidancePack.MaxItems, properties.GetProperty("redFlags").GetProperty("maxItems").GetInt32());
        Assert.Equal(Condition.MaxTerms, definitions.GetProperty("allCondition").GetProperty("properties").GetProperty("all").GetProperty("maxItems").GetInt32());
        Assert.Equal(Question.MaxFindings, definitions.GetProperty("question").GetProperty("properties").GetProperty("findings").GetProperty("maxItems").GetInt32());
        Assert.Equal(GuidancePack.FormatVersion, properties.GetProperty("formatVersion").GetProperty("const").GetInt32());
    }

    [Fact]
    public void Every_object_and_property_of_the_schema_is_explained()
    {
        using var schema = JsonDocument.Parse(GuidancePack.Schema);
        var silent = new List<string>();
        foreach (var definition in schema.RootElement.GetProperty("$defs").EnumerateObject())
        {
            if (!definition.Value.TryGetProperty("properties", out var properties))
            {
                continue;
            }

            Assert.False(definition.Value.GetProperty("additionalProperties").GetBoolean());
            Assert.NotEmpty(definition.Value.GetProperty("title").GetString()!);
            Assert.NotEmpty(definition.Value.GetProperty("description").GetString()!);
            silent.AddRange(properties.EnumerateObject()
                .Where(property => !property.Value.TryGetProperty("description", out _) && !property.Value.TryGetProperty("$ref", out _))
                .Select(property => $"{definition.Name}.{property.Name}"));
        }

        Assert.Empty(silent);
    }

    [AjvFact]
    public void Every_valid_example_is_valid_by_the_schema() =>
        Assert.All(Ajv.Judge(ExamplePacks.Valid.Select(name => ExamplePacks.PathOf("valid", name))), pack => Assert.True(pack.Value == "valid", pack.Key));

    [AjvFact]
    public void An_invalid_example_is_invalid_by_the_schema_exactly_where_a_schema_can_see_it()
    {
        var judged = Ajv.Judge(ExamplePacks.Invalid.Select(name => ExamplePacks.PathOf("invalid", name)));
        var saidBy = new Dictionary<string, string> { ["schema"] = "invalid", ["reader"] = "valid", ["json"] = "not-json" };

        Assert.NotEmpty(judged);
        Assert.All(ExamplePacks.Invalid, name => Assert.Equal((name, saidBy[ExamplePacks.Expected(name).SeenBy]), (name, judged[ExamplePacks.PathOf("invalid", name)])));
    }

    [AjvFact]
    public void What_the_library_writes_is_valid_by_the_schema()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Combine("built-in.guidance.json"), GuidancePack.Write(BackSpasmGuidance.Default));
        foreach (var name in ExamplePacks.Valid)
        {
            File.WriteAllText(folder.Combine(name + ".guidance.json"), GuidancePack.Write(GuidancePack.Parse(ExamplePacks.Bytes("valid", name), BackSpasmGuidance.Default)));
        }

        Assert.All(Ajv.Judge(Directory.GetFiles(folder.Path)), pack => Assert.True(pack.Value == "valid", pack.Key));
    }
}
