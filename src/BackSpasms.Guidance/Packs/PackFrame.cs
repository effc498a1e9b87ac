using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>What a pack says of itself, as far as it can be read: nothing here is an error yet.</summary>
internal sealed class PackFrame
{
    private PackFrame(JsonTreeValue? root)
    {
        Id = Text(root?["id"]);
        Version = Text(root?["version"]);
        var extends = root?["extends"];
        IsExtension = extends is not null;
        Extends = Text(extends?["id"]) is { } id && Text(extends!["version"]) is { } range ? new GuidanceRequirement(id, range) : null;
    }

    internal string? Id { get; }

    internal string? Version { get; }

    internal bool IsExtension { get; }

    internal GuidanceRequirement? Extends { get; }

    internal static PackFrame Of(JsonTreeValue? root) => new(root);

    private static string? Text(JsonTreeValue? value) => value is { IsReadable: true, Kind: JsonTokenType.String } ? value.Text : null;
}
