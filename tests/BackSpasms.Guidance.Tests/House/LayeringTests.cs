using System.Reflection;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>Each folder uses only the folders before it, and no folder but the catalog knows a back.</summary>
public sealed partial class LayeringTests
{
    [Fact]
    public void Every_source_file_stands_in_a_known_folder()
    {
        Assert.NotEmpty(SourceTree.Files);
        Assert.All(SourceTree.Files, file => Assert.True(SourceTree.Folders.Contains(file.Folder) || file.Path == "AssemblyInfo.cs", file.Path));
        Assert.All(SourceTree.Files, file => Assert.Equal(1, file.Path.Count(letter => letter == '/')));
    }

    [Fact]
    public void Every_type_is_declared_in_one_folder()
    {
        var declared = Types().Where(type => !SourceTree.FolderOfType.ContainsKey(NameOf(type))).Select(type => type.FullName);
        Assert.Empty(declared);
        Assert.True(SourceTree.FolderOfType.Count > 90);
    }

    [Fact]
    public void No_type_uses_one_of_a_later_folder()
    {
        var found = from type in Types()
                    from used in UsedTypes.Of(type)
                    where !IsGenerated(used)
                    let here = SourceTree.FolderOfType[NameOf(type)]
                    let there = SourceTree.FolderOfType[NameOf(used)]
                    where LevelOf(there) > LevelOf(here)
                    select $"{here}/{type.Name} uses {there}/{used.Name}";
        Assert.Empty(found.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_names_a_constant_of_a_type_of_a_later_folder()
    {
        // What is constant is compiled in, and leaves no trace of where it came from.
        var constant = Types().Where(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Any(field => field is { IsLiteral: true, IsPrivate: false })).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(constant, new HashSet<string> { nameof(Urgency), nameof(TriageCase), nameof(Condition) });
        var found = from file in SourceTree.Files
                    from Match match in Qualifier().Matches(file.Code)
                    where constant.Contains(match.Value)
                    let there = SourceTree.FolderOfType[match.Value]
                    where LevelOf(there) > LevelOf(file.Folder)
                    select $"{file.Path} names {match.Value}";
        Assert.Empty(found.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_layers_are_seen_at_all()
    {
        Assert.Contains(typeof(Condition), UsedTypes.Of(typeof(RedFlag)));
        Assert.Contains(typeof(MaskRowsCompiler), UsedTypes.Of(typeof(RedFlagRules)));
        Assert.Contains(typeof(Findings), UsedTypes.Of(typeof(RedFlags)));
        Assert.DoesNotContain(typeof(Findings), UsedTypes.Of(typeof(GuidanceModel)));
        Assert.Equal(("Triage", "Conditions", "Catalog"), (SourceTree.FolderOfType["TriageResult"], SourceTree.FolderOfType["Finding"], SourceTree.FolderOfType["Findings"]));
    }

    [Fact]
    public void No_folder_but_the_catalog_knows_a_back()
    {
        var found =
            from file in SourceTree.Files
            where file.Folder != "Catalog"
            from Match match in Back().Matches(Namespace().Replace(file.Code + "\n" + file.Strings, string.Empty))
            select $"{file.Path}: {match.Value}";
        Assert.Empty(found.Distinct());
    }

    [Theory]
    [InlineData("class BackPain", true)]
    [InlineData("string lowerSpine", true)]
    [InlineData("an id such as lower-back", true)]
    [InlineData("SpasmKind", true)]
    [InlineData("HeldBack(fallback)", false)]
    [InlineData("playback", false)]
    public void A_back_is_known_by_its_words(string code, bool knows) => Assert.Equal(knows, Back().IsMatch(code));

    [Fact]
    public void A_later_folder_adds_to_a_type_of_an_earlier_one_only_by_extension()
    {
        var split = SourceTree.Files.SelectMany(file => PartialType().Matches(file.Code), (file, match) => (Name: match.Groups[1].Value, file.Folder))
            .GroupBy(each => each.Name, each => each.Folder, StringComparer.Ordinal).Where(folders => folders.Distinct().Count() > 1).Select(folders => folders.Key);
        Assert.Empty(split);
    }

    [Fact]
    public void No_folder_is_named_like_a_class_of_the_catalog() =>
        Assert.Empty(SourceTree.FolderOfType.Where(type => type.Value == "Catalog").Select(type => type.Key).Intersect(SourceTree.Folders));

    private static IEnumerable<Type> Types() => typeof(GuidanceModel).Assembly.GetTypes().Where(type => !type.IsNested && !IsGenerated(type));

    /// <summary>Types that the compiler or a source generator adds.</summary>
    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<') || type.Namespace is null || !type.Namespace.StartsWith("BackSpasms.", StringComparison.Ordinal) || type.Namespace.StartsWith("System.", StringComparison.Ordinal);

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static int LevelOf(string folder)
    {
        for (var level = 0; level < SourceTree.Folders.Count; level++)
        {
            if (SourceTree.Folders[level] == folder)
            {
                return level;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?=\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"BackSpasms\.Guidance(\.\w+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    /// <summary>A word that only a back has; 'back' itself counts where a word or a name begins with it, not at the end of a name such as HeldBack.</summary>
    [GeneratedRegex(@"\b[Bb]acks?(?![a-z])|(?i:spine|spinal|spasm|lumbar|vertebra)", RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"partial (?:class|struct|record) (\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex PartialType();
}
