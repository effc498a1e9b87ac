namespace BackSpasms.Guidance;

/// <summary>A range of versions in the notation of NuGet. Null bounds are open.</summary>
internal readonly record struct PackVersionRange(PackVersion? Minimum, bool IncludesMinimum, PackVersion? Maximum, bool IncludesMaximum)
{
    internal static bool TryParse(string text, out PackVersionRange range)
    {
        range = default;
        if (PackVersion.TryParseExact(text, out var least))
        {
            range = new PackVersionRange(least, IncludesMinimum: true, null, IncludesMaximum: false);
            return true;
        }

        if (text.Length < 2 || text[0] is not ('[' or '(') || text[text.Length - 1] is not (']' or ')'))
        {
            return false;
        }

        var (opens, closes) = (text[0] == '[', text[text.Length - 1] == ']');
        var bounds = text.Substring(1, text.Length - 2).Split(',');
        if (bounds.Length == 1)
        {
            range = PackVersion.TryParseExact(bounds[0], out var only) ? new PackVersionRange(only, IncludesMinimum: true, only, IncludesMaximum: true) : default;
            return range.Minimum is not null && opens && closes;
        }

        if (bounds.Length != 2 || !TryBound(bounds[0], opens, out var minimum) || !TryBound(bounds[1], closes, out var maximum))
        {
            return false;
        }

        range = new PackVersionRange(minimum, opens, maximum, closes);
        return (minimum, maximum) switch
        {
            (null, null) => false,
            ({ } from, { } to) => from.CompareTo(to) is var order && (order < 0 || (order == 0 && opens && closes)),
            _ => true,
        };
    }

    internal bool Contains(PackVersion version) =>
        (Minimum is not { } from || version.CompareTo(from) is var above && (above > 0 || (above == 0 && IncludesMinimum))) &&
        (Maximum is not { } to || version.CompareTo(to) is var below && (below < 0 || (below == 0 && IncludesMaximum)));

    /// <summary>A bound may be left open, by a round bracket.</summary>
    private static bool TryBound(string text, bool isIncluded, out PackVersion? bound)
    {
        var isVersion = PackVersion.TryParseExact(text, out var version);
        bound = isVersion ? version : null;
        return isVersion || (text.Length == 0 && !isIncluded);
    }
}
