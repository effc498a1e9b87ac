using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ModelBuiltAgainAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3006ModelBuiltAgainTests
{
    [Fact]
    public Task Property_that_builds_Triggers() =>
        Rule.Triggers(Code.Class("""public static GuidanceModel Ours => BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { });"""));

    [Fact]
    public Task Getter_that_builds_Triggers() => Rule.Triggers(Code.Class("""
        public static GuidanceModel Ours
        {
            get
            {
                var builder = new GuidanceModelBuilder("a", "1.0.0");
                return builder.[|Build|]();
            }
        }
        """));

    [Fact]
    public Task Model_of_one_use_Triggers() =>
        Rule.Triggers(Code.Class("""public TriageResult Method(Presentation p) => BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { }).Triage(p);"""));

    [Fact]
    public Task Model_in_a_local_Triggers() => Rule.Triggers(Code.Class("""
        public UrgencyRange Method(Presentation p)
        {
            var ours = BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { });
            return ours.UrgencyOf(ours.Rebind(p));
        }
        """));

    [Fact]
    public Task Chain_Triggers_once() =>
        Rule.Triggers(Code.Class("""public TriageResult Method(Presentation p) => BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { }).[|Extend|]("other", "1.0.0", g => { }).InLanguage("de").Triage(p);"""));

    [Fact]
    public Task Handler_in_the_entry_point_Triggers() => Rule.Triggers(Code.Class("""
        public static void Main()
        {
            Func<Presentation, TriageResult> handler = p => BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { }).Triage(p);
            Console.WriteLine(handler);
        }
        """));

    [Fact]
    public Task Static_member_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        private static readonly GuidanceModel Field = BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { });

        public static GuidanceModel Property { get; } = new GuidanceModelBuilder("a", "1.0.0").Build();
        """));

    [Fact]
    public Task Lazy_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        private static readonly Lazy<GuidanceModel> One = new(() => BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { }));

        private static readonly Lazy<GuidanceModel> Two = new(Build);

        private static GuidanceModel Build() => new GuidanceModelBuilder("a", "1.0.0").Build();
        """));

    [Fact]
    public Task Kept_in_a_field_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        private GuidanceModel? _model;

        public GuidanceModel Model => _model ??= BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { });
        """));

    [Fact]
    public Task Constructor_and_entry_point_DoNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public Consumer() => Console.WriteLine(new GuidanceModelBuilder("a", "1.0.0").Build().Id);

        public static void Main() => Console.WriteLine(BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { }).Id);
        """));

    [Fact]
    public Task Passed_on_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static void Register(Action<GuidanceModel> services) => services(BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { }));

        public static void RegisterLater(Action<Func<GuidanceModel>> services) => services(() => new GuidanceModelBuilder("a", "1.0.0").Build());
        """));

    [Fact]
    public Task Local_that_is_passed_on_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static void Register(Action<GuidanceModel> services)
        {
            var ours = BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { });
            Console.WriteLine(ours.Id);
            services(ours);
        }
        """));

    [Fact]
    public Task Test_DoesNotTrigger() => Rule.DoesNotTrigger(Code.File("""
        namespace Xunit
        {
            public sealed class FactAttribute : Attribute;
        }

        namespace Tests
        {
            public class AcmeTests
            {
                [Xunit.Fact]
                public void Has_an_id() => Console.WriteLine(BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { }).Id);
            }
        }
        """));

    [Fact]
    public Task Chain_behind_a_question_mark_Triggers() => Rule.Triggers(Code.Method("""
        GuidanceModel? maybe = guidance;
        Console.WriteLine(maybe?[|.Extend("acme", "1.0.0", g => { })|].Id);
        """));

    [Fact]
    public Task Local_function_Triggers() => Rule.Triggers(Code.Method("""
        Console.WriteLine(Ask());

        string Ask() => BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { }).Id;
        """));

    [Fact]
    public Task Model_behind_a_conversion_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(((GuidanceModel)(object)BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { })).Id);"""));

    [Fact]
    public Task Model_in_two_locals_Triggers() => Rule.Triggers(Code.Method("""
        var ours = BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { });
        var same = ours;
        Console.WriteLine(ours.Id + same.InLanguage("de").Id);
        """));

    [Fact]
    public Task Attribute_of_no_test_framework_Triggers() => Rule.Triggers(Code.File("""
        public sealed class FactAttribute : Attribute;

        public class Consumer
        {
            [Fact, Obsolete("Old.")]
            public void Method() => Console.WriteLine(BackSpasmGuidance.Default.[|Extend|]("acme", "1.0.0", g => { }).Id);
        }
        """));

    [Fact]
    public Task Local_that_nobody_uses_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""var ours = BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { });"""));

    [Fact]
    public Task Returned_by_a_method_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("""public static GuidanceModel Ours() => BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => { });"""));

    [Fact]
    public Task Other_method_of_that_name_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static void Method() => Console.WriteLine(Build(BackSpasmGuidance.Default).Id + GuidancePack.Parse("{}").Id);

        private static GuidanceModel Build(GuidanceModel model) => model;
        """));

    [Fact]
    public async Task Local_that_is_made_of_itself_ends()
    {
        var tree = Compiled.Parse(Code.Method("""GuidanceModel ours = ours.Extend("acme", "1.0.0", g => { }); Console.WriteLine(ours.Id);"""));
        var found = await Compiled.Diagnose(Compiled.Compile([tree]), [new ModelBuiltAgainAnalyzer()]);
        Assert.Contains("CS0165", found.Select(diagnostic => diagnostic.Id));
        Assert.DoesNotContain("AD0001", found.Select(diagnostic => diagnostic.Id));
    }
}
