namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Finds the name that was probably meant: the fewest letters to change, add, drop or swap.</summary>
internal static class NearestName
{
    /// <summary>The end of a refusal: <c>; did you mean 'x'?</c>, or a full stop.</summary>
    internal static string Suggestion(string given, IEnumerable<string> names) =>
        Of(given, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    internal static string? Of(string given, IEnumerable<string> names) =>
        given.Length > 100 ? null : names
            .Select(name => (Name: name, Distance: name.StartsWith(given, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(given.ToLowerInvariant(), name)))
            .Where(each => each.Distance <= Math.Max(2, given.Length / 3))
            .OrderBy(each => each.Distance)
            .Select(each => each.Name)
            .FirstOrDefault();

    private static int Distance(string left, string right)
    {
        var steps = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                    steps[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[left.Length, right.Length];
    }
}
