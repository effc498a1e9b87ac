using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.AmbientContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3004AmbientContentTests
{
    [Fact]
    public Task Clock_in_a_constructor_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(new Citation("a", "b", "c", [|DateTime.Now|].Year, "https://example.org", "d"));"""));

    [Fact]
    public Task Environment_in_a_text_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(new Finding("a", "b", $"Does it hurt{[|Environment.NewLine|]}today?"));"""));

    [Fact]
    public Task Random_in_an_id_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(new Finding("a-" + [|new Random()|].Next(), "b", "c")); Console.WriteLine(new Finding("a-" + [|Guid.NewGuid()|], "b", "c"));"""));

    [Fact]
    public Task File_in_a_static_member_Triggers() =>
        Rule.Triggers(Code.Class("""public static IReadOnlyList<Finding> All { get; } = [|File.ReadAllLines("findings.txt")|].Select(line => new Finding(line, line, line)).ToList();"""));

    [Fact]
    public Task Clock_in_what_extends_Triggers() => Rule.Triggers(Code.Method("""
        Console.WriteLine(guidance.Extend("acme", "1.0.0", g =>
        {
            if ([|DateTimeOffset.UtcNow|].Year > 2025)
            {
                g.Add(f);
            }
        }));
        """));

    [Fact]
    public Task Environment_in_a_builder_Triggers() => Rule.Triggers(Code.Method("""
        Console.WriteLine(new GuidanceModelBuilder("a", [|Environment.GetEnvironmentVariable("VERSION")|]!).WithNotice([|Environment.MachineName|]).Build());
        """));

    [Fact]
    public Task Culture_in_a_threshold_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(Measures.Age.AtLeast([|System.Globalization.CultureInfo.CurrentCulture|].LCID, "a", "b"));"""));

    [Fact]
    public Task Clock_in_an_array_of_content_Triggers() =>
        Rule.Triggers(Code.Class("""public static readonly Finding[] All = [|File.ReadAllLines("findings.txt")|].Select(line => (Finding)null!).ToArray();"""));

    [Fact]
    public Task Message_names_the_member() => Rule.TriggersWithMessage(
        Code.Method("""Console.WriteLine(new Finding("a", "b", "c" + {|#0:DateTime.Today|}));"""),
        "'DateTime.Today' can differ from run to run: content says the same everywhere and always");

    [Fact]
    public Task Constants_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(new Finding("a", "b", "c"));"""));

    [Fact]
    public Task Fixed_date_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(new Citation("a", "b", "c", new DateTime(2024, 5, 1).Year, "https://example.org", "d"));"""));

    [Fact]
    public Task Clock_around_triage_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("var began = DateTime.Now; Console.WriteLine(guidance.Triage(p.With(Measures.Days, (DateTime.Now - began).Days)));"));

    [Fact]
    public Task Read_answers_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p.WithPresent(Console.ReadLine()!));"));

    [Fact]
    public Task Static_member_of_another_type_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("public static DateTime Started { get; } = DateTime.Now;"));

    [Fact]
    public Task Numbers_of_a_place_DoNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(guidance.WithLocalServices(new LocalServices(Environment.GetEnvironmentVariable("EMERGENCY"))));"""));
}
