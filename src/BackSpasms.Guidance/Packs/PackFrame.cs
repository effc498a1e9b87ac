using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>What a pack says of itself, as far as it can be read: nothing here is an error yet.</summary>
internal sealed class PackFrame
{
    private PackFrame(JsonTreeValue? root)
    {
        Id = Text(root?["id"]);
        Version = Text(root?["version"]);
        IsExtension = root?["extends"] is not null;
        Extends = Requirement(root?["extends"]);
        Replaces = IsExtension ? null : Requirement(root?["replaces"]);
    }

    internal string? Id { get; }

    internal string? Version { get; }

    internal bool IsExtension { get; }

    internal GuidanceRequirement? Extends { get; }

    internal GuidanceRequirement? Replaces { get; }

    internal static PackFrame Of(JsonTreeValue? root) => new(root);

    private static GuidanceRequirement? Requirement(JsonTreeValue? value) =>
        Text(value?["id"]) is { } id && Text(value!["version"]) is { } range ? new GuidanceRequirement(id, range) : null;

    private static string? Text(JsonTreeValue? value) => value is { IsReadable: true, Kind: JsonTokenType.String } ? value.Text : null;
}
