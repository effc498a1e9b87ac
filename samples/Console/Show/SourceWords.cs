namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The sources behind an item, with their addresses.</summary>
internal static class SourceWords
{
    internal static Page Of(ContentItem item) =>
        new Page().Section("Sources", item.Citations.Select(source => new Bullet(source.Url.OriginalString, $"{source} [{source.Id}]", [new Bullet($"Read there: {source.Read}")])));

    internal static Fields FieldsOf(Citation source) => new(
    [
        ("Publisher", source.Publisher),
        ("Year", source.Year is { } year ? FormattableString.Invariant($"{year}") : "kept up to date, without a year"),
        ("Address", source.Url.OriginalString),
        ("Read there", source.Read),
    ]);
}
