using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>A version of three numbers. What stands behind a plus sign says which extensions are on a model, and does not count.</summary>
internal readonly record struct PackVersion(int Major, int Minor, int Patch)
{
    private const int MaxDigits = 9;

    /// <summary>Reads a version, with or without what stands behind a plus sign.</summary>
    internal static bool TryParse(string text, out PackVersion version)
    {
        var plus = text.IndexOf('+');
        if (plus < 0)
        {
            return TryParseExact(text, out version);
        }

        var behind = text.Substring(plus + 1);
        return TryParseExact(text.Substring(0, plus), out version) &&
            behind.Length > 0 &&
            behind.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-');
    }

    /// <summary>Reads a version that is three numbers and nothing else.</summary>
    internal static bool TryParseExact(string text, out PackVersion version)
    {
        version = default;
        var parts = text.Split('.');
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length is > 0 and <= MaxDigits && part.All(letter => letter is >= '0' and <= '9')))
        {
            return false;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture));
        version = new PackVersion(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    internal int CompareTo(PackVersion other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor != other.Minor ? Minor.CompareTo(other.Minor) : Patch.CompareTo(other.Patch);
}
