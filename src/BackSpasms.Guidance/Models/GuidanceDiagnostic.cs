using System.Reflection;

namespace BackSpasms.Guidance;

/// <summary>Something that is wrong, or looks wrong, with the content of a model. Equal when all of its parts are.</summary>
/// <param name="Id">The id of the rule, such as <c>BSG1003</c>, or a name in kebab-case for what is no rule, such as <c>unknown-reference</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Item">The item, by kind and id, such as <c>red flag 'night-pain'</c>.</param>
/// <param name="Message">What was found, and how to mend it.</param>
public sealed record GuidanceDiagnostic(string Id, GuidanceSeverity Severity, string Item, string Message)
{
    private static readonly Lazy<string> Repository = new(() => typeof(GuidanceDiagnostic).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => string.Equals(metadata.Key, "RepositoryUrl", StringComparison.Ordinal)).Value!);

    /// <summary>The part of the item, such as <c>whatToDo</c> or <c>when</c>; null for the item as a whole.</summary>
    public string? Part { get; init; }

    /// <summary>Where in a pack: the path of the value, such as <c>redFlags[3].when</c>; null where the content does not come from a pack.</summary>
    public string? Path { get; init; }

    /// <summary>The line in the pack, from 1; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, from 1, in UTF-16 code units; null where it is not known.</summary>
    public int? Column { get; init; }

    /// <summary>The page of the rule; null for what is no rule.</summary>
    public Uri? HelpLink => Id.StartsWith("BSG", StringComparison.Ordinal) ? HelpLinkOf(Id) : null;

    /// <summary>Severity, id, item, part and message in one line, behind the position where there is one.</summary>
    public override string ToString()
    {
        var position = Line is { } line ? FormattableString.Invariant($"({line},{Column ?? 1}): ") : string.Empty;
        return $"{position}{Severity.ToString().ToLowerInvariant()} {Id}: {Item}{(Part is null ? string.Empty : $", {Part}")}: {Message}";
    }

    /// <summary>What is wrong with the form of an id; null where nothing is.</summary>
    internal static string? WrongForm(string id)
    {
        var parts = id.Split('/');
        var isKebabCase = parts.Length <= 2 && Array.TrueForAll(parts, part =>
            part.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))));
        return isKebabCase ? null : "An id is kebab-case, such as 'seat-belt', with one prefix at most, such as 'acme/seat-belt'.";
    }

    /// <summary>What is wrong with an id that lacks the prefix of its extension; null where nothing is.</summary>
    internal static string? WrongPrefix(string extension, string id) => id.StartsWith($"{extension}/", StringComparison.Ordinal)
        ? null
        : $"Ids of extension '{extension}' carry its prefix: '{extension}/{id.Substring(id.IndexOf('/') + 1)}'.";

    /// <summary>What is wrong with items that share an id.</summary>
    internal static string SharedId(int items) =>
        FormattableString.Invariant($"There are {items} with this id, and they are not the same; give each its own id.");

    /// <summary>The page of a rule.</summary>
    internal static Uri HelpLinkOf(string rule) => new($"{Repository.Value}/blob/main/docs/rules/{rule}.md");
}
