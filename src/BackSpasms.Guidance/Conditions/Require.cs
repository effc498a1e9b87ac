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
        var missing = Array.IndexOf(copy, null);
        return missing < 0
            ? Array.AsReadOnly(copy)
            : throw new ArgumentException($"'{name}' has nothing (null) at position {missing}.", name);
    }
}
