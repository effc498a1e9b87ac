using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1004TextThatIsHardToReadTests
{
    private const string Hard =
        "Immobilisation notwithstanding, musculoskeletal rehabilitation necessitates individualised consideration of contributory psychosocial determinants, " +
        "since catastrophising, kinesiophobia and occupational dissatisfaction demonstrably predispose susceptible individuals to persistent disability, " +
        "irrespective of radiological abnormalities that asymptomatic populations frequently demonstrate during unrelated investigations undertaken for alternative indications altogether.";

    private const string Easy =
        "Keep moving as well as you can. Go for a short walk. Sit down when it hurts, and then get up again. Do a bit more each day. " +
        "It is fine to rest for a while, but not for days. Heat can help. Ask for help if it gets worse, or if you feel ill or have a fever.";

    private const string Medium =
        "People with a painful back usually recover within several weeks, although the problem often comes back later in the same year. " +
        "Regular activity, such as walking or swimming, makes another episode less likely and improves general health in many other ways as well.";

    [Fact]
    public Task Hard_text_Triggers() => Rule.Triggers(Contents.Question("{|BSG1004:\"" + Hard + "\"|}"));

    [Fact]
    public Task Sum_of_texts_Triggers() => Rule.Triggers(Contents.Question("{|BSG1004:Before + \"" + Hard + "\"|}", "private const string Before = \"Please read: \";"));

    [Fact]
    public Task Text_of_a_member_Triggers() => Rule.Triggers(Contents.Question("{|BSG1004:Text|}", "private static string Text => \"" + Hard + "\";"));

    [Fact]
    public Task Lower_grade_in_the_editor_config_Triggers() =>
        Rule.TriggersWith("BSG1004.maximum_grade = 5", Contents.Question("{|BSG1004:\"" + Medium + "\"|}"));

    [Fact]
    public Task Fewer_words_in_the_editor_config_Trigger() =>
        Rule.TriggersWith("BSG1004.minimum_words = 3", Contents.Question("{|BSG1004:\"Considerable musculoskeletal catastrophising?\"|}"));

    [Fact]
    public Task Easy_text_DoesNotTrigger() => Rule.DoesNotTrigger(Contents.Question("\"" + Easy + "\""));

    [Fact]
    public Task Short_text_DoesNotTrigger() => Rule.DoesNotTrigger(Contents.Question("\"Considerable musculoskeletal catastrophising?\""));

    [Fact]
    public Task Higher_grade_in_the_editor_config_DoesNotTrigger() =>
        Rule.TriggersWith("BSG1004.maximum_grade = 60", Contents.Question("\"" + Hard + "\""));

    [Fact]
    public Task Nonsense_in_the_editor_config_changes_nothing() =>
        Rule.TriggersWith("BSG1004.maximum_grade = low\nBSG1004.minimum_words = -1", Contents.Question("{|BSG1004:\"" + Hard + "\"|}"));

    [Fact]
    public Task Unknown_part_DoesNotTrigger() => Rule.DoesNotTrigger(Contents.Question("\"" + Hard + "\" + Environment.NewLine"));
}
