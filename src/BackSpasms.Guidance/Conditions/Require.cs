using System.Collections.ObjectModel;

namespace BackSpasms.Guidance;

/// <summary>Argument checks that netstandard2.0 lacks, each of which names the argument.</summary>
internal static class Require
{
    internal static T NotNull<T>(T? value, string name)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    internal static string Text(string? value, string name)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"'{name}' needs a text; it was empty.", name)
            : value;
    }

    /// <summary>A copy that nobody can change; refuses null entries.</summary>
    internal static ReadOnlyCollection<T> List<T>(IEnumerable<T>? values, string name)
        where T : class
    {
        var copy = NotNull(values, name).ToArray();

        // A loop, since a search would make a comparer of each type of content, before the first outcome of a process.
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw new ArgumentException($"'{name}' has nothing (null) at position {i}.", name);
            }
        }

        return Array.AsReadOnly(copy);
    }

    /// <summary>The first finding that stands in a list a second time; null where none does.</summary>
    internal static Finding? Twice(IEnumerable<Finding> findings)
    {
        var seen = new HashSet<object>();
        foreach (var finding in findings)
        {
            if (!seen.Add(finding))
            {
                return finding;
            }
        }

        return null;
    }
}
