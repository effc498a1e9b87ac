namespace BackSpasms.Guidance;

/// <summary>Finds the id that someone most likely meant.</summary>
internal static class NearestId
{
    /// <summary>The nearest id by edits of one letter or swaps of two neighbours; null where none is near enough to suggest.</summary>
    internal static string? Of(string given, IEnumerable<string> ids)
    {
        // Longer input is no id that somebody mistyped, and distance costs the product of both lengths.
        if (given.Length is 0 or > 100)
        {
            return null;
        }

        // At least one letter must be right.
        var limit = Math.Min(Math.Max(2, given.Length / 3), given.Length - 1);
        string? nearest = null;
        foreach (var id in ids)
        {
            if (Math.Abs(id.Length - given.Length) > limit)
            {
                continue;
            }

            var distance = Distance(given, id);
            if (distance < limit || (distance == limit && nearest is null))
            {
                nearest = id;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>The end of a refusal: <c>; did you mean 'x'?</c>, or nothing.</summary>
    internal static string Suggestion(string given, IEnumerable<string> ids) =>
        Of(given, ids) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = SameLetter(left[i - 1], right[j - 1]);
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && SameLetter(left[i - 1], right[j - 2]) && SameLetter(left[i - 2], right[j - 1]))
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool SameLetter(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
