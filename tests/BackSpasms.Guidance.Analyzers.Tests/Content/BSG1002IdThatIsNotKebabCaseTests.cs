using Fix = BackSpasms.Guidance.Analyzers.Tests.Fix<BackSpasms.Guidance.Analyzers.ContentAnalyzer, BackSpasms.Guidance.Analyzers.IdThatIsNotKebabCaseFix>;
using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1002IdThatIsNotKebabCaseTests
{
    [Theory]
    [InlineData("\"Night Pain\"")]
    [InlineData("\"night_pain\"")]
    [InlineData("\"nightPain\"")]
    [InlineData("\"a/b/c\"")]
    [InlineData("\"\"")]
    [InlineData("\"night-\" + \"Pain\"")]
    [InlineData("$\"{Prefix}/Night\"")]
    [InlineData("nameof(Prefix)")]
    public Task Other_form_Triggers(string id) => Rule.Triggers(Code.Class($$"""
        private const string Prefix = "acme";

        public static Finding Asked { get; } = new({|BSG1002:{{id}}|}, "a", "b");
        """));

    [Theory]
    [InlineData("""new GuidanceModelBuilder({|BSG1002:"My Model"|}, "1.0.0")""")]
    [InlineData("""guidance.Extend({|BSG1002:"acme/more"|}, "1.0.0", g => { })""")]
    [InlineData("""Measures.Age.AtLeast(40, {|BSG1002:"Age40"|}, "40 or over")""")]
    [InlineData("""new Quantity({|BSG1002:"Body Weight"|}, "a", "b", "kg", 0, 300)""")]
    public Task Every_kind_of_id_Triggers(string content) => Rule.Triggers(Code.Method($"Console.WriteLine({content});"));

    [Theory]
    [InlineData("\"night-pain\"")]
    [InlineData("\"acme/night-pain-2\"")]
    [InlineData("$\"{Prefix}/night\"")]
    [InlineData("Prefix")]
    [InlineData("Made()")]
    public Task Kebab_case_or_unknown_DoesNotTrigger(string id) => Rule.DoesNotTrigger(Code.Class($$"""
        private const string Prefix = "acme";

        public static Finding Asked { get; } = new({{id}}, "a", "b");

        private static string Made()
        {
            var made = "Night";
            made += "Pain";
            return made;
        }
        """));

    [Theory]
    [InlineData("Night Pain", "night-pain")]
    [InlineData("nightPain", "night-pain")]
    [InlineData("Acme/Night_Pain", "acme/night-pain")]
    [InlineData("a/b/c", "a/b-c")]
    [InlineData("-night--pain-", "night-pain")]
    public Task Fix_writes_kebab_case(string id, string instead) => Fix.Turns(
        Code.Class($$"""public static Finding Asked { get; } = new({|BSG1002:"{{id}}"|}, "a", "b");"""),
        Code.Class($$"""public static Finding Asked { get; } = new("{{instead}}", "a", "b");"""));

    [Fact]
    public Task Fix_mends_all_ids_of_a_file_at_once() => Fix.Turns(
        Code.Class("""
            public static Finding One { get; } = new({|BSG1002:"One"|}, "a", "b");

            public static Finding Two { get; } = new(id: {|BSG1002:"T W O"|}, "a", "b");
            """),
        Code.Class("""
            public static Finding One { get; } = new("one", "a", "b");

            public static Finding Two { get; } = new(id: "t-w-o", "a", "b");
            """),
        changes: "2");

    [Fact]
    public Task Fix_leaves_constants_and_signs_alone() => Fix.HasNone(Code.Class("""
        private const string Id = "Night";

        public static Finding One { get; } = new({|BSG1002:Id|}, "a", "b");

        public static Finding Two { get; } = new({|BSG1002:"???"|}, "a", "b");
        """));
}
