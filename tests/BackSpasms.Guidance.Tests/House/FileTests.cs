using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>What every source file holds to.</summary>
public sealed partial class FileTests
{
    [Fact]
    public void No_file_is_longer_than_400_lines_but_tables_of_content()
    {
        var found = SourceTree.Files.Select(file => (file, Lines: file.Text.Split('\n').Length))
            .Where(each => each.Lines > 400 && each.file.Folder != "Catalog").Select(each => $"{each.file}: {each.Lines}");
        Assert.Empty(found);
    }

    [Fact]
    public void Every_file_has_the_one_namespace_and_line_feeds_alone()
    {
        Assert.All(SourceTree.Files, file => Assert.Contains("\nnamespace BackSpasms.Guidance;\n", "\n" + file.Text, StringComparison.Ordinal));
        Assert.All(SourceTree.Files, file => Assert.DoesNotContain('\r', file.Text));
        Assert.All(SourceTree.Files, file => Assert.True(file.Text.EndsWith('\n') && !file.Text.EndsWith("\n\n", StringComparison.Ordinal), file.Path));
    }

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        var found = SourceTree.Files.Where(file => !Declares(file.Code, System.IO.Path.GetFileName(file.Path).Split('.')[0])).Select(file => file.Path);
        Assert.Empty(found);

        static bool Declares(string code, string name) => Regex.IsMatch(code, $@"\b(class|struct|record|interface|enum) {name}\b");
    }

    [Fact]
    public void Code_has_no_task_left_open() => Assert.All(SourceTree.Files, file => Assert.DoesNotMatch(OpenTask(), file.Text));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OpenTask();
}
