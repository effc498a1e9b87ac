namespace BackSpasms.Guidance;

/// <summary>The rules of the guidance analyzers: the one catalogue that the run-time analyzer, the pack reader and the compiler's analyzers share.</summary>
public static class GuidanceRules
{
    /// <summary>BSG1001: content without a citation.</summary>
    public static GuidanceRule ContentWithoutCitation { get; } = Everywhere(
        "BSG1001",
        GuidanceSeverity.Warning,
        "content without a citation",
        "Guidance is as good as its sources. A reader cannot check a statement that names none.");

    /// <summary>BSG1002: id that is not <c>[prefix/]kebab-case</c>.</summary>
    public static GuidanceRule IdThatIsNotKebabCase { get; } = Everywhere(
        "BSG1002",
        GuidanceSeverity.Error,
        "id that is not `[prefix/]kebab-case`",
        "Apps store ids and packs refer to them: one form, the same on every system, keeps them from being mistaken. The prefix keeps extensions apart.");

    /// <summary>BSG1003: duplicate id within its kind.</summary>
    public static GuidanceRule DuplicateId { get; } = Everywhere(
        "BSG1003",
        GuidanceSeverity.Error,
        "duplicate id within its kind",
        "An id names one thing for ever. With two of them nobody can say which one a stored answer or a reference means.");

    /// <summary>BSG1004: English running text of 40 words or more, harder than school grade 9.</summary>
    public static GuidanceRule TextThatIsHardToRead { get; } = Everywhere(
        "BSG1004",
        GuidanceSeverity.Info,
        "English running text of 40 words or more, harder than school grade 9 (Flesch-Kincaid)",
        "People read this in pain and in a hurry, and many read with effort. Hard text is skipped, or taken for its opposite.");

    /// <summary>BSG1005: a promise.</summary>
    public static GuidanceRule Promise { get; } = Everywhere(
        "BSG1005",
        GuidanceSeverity.Warning,
        "a promise: cures, guaranteed, always works",
        "No treatment works for everyone. Who was promised a cure may wait too long when it does not come.");

    /// <summary>BSG1006: a dose.</summary>
    public static GuidanceRule Dose { get; } = Everywhere(
        "BSG1006",
        GuidanceSeverity.Warning,
        "a dose: a number with mg, g, mcg, ml, tablets, times a day",
        "The right dose depends on the person, the product and the country. It stands on the label: a number here can do harm.");

    /// <summary>BSG1007: option that says nothing of when to avoid it.</summary>
    public static GuidanceRule OptionWithoutAvoidWhen { get; } = InContent(
        "BSG1007",
        GuidanceSeverity.Warning,
        "option that says nothing of when to avoid it (a constructor parameter in C#; must say none known)",
        "An option that is silent looks the same whether nothing speaks against it or nobody thought of it. Only one of the two is safe.");

    /// <summary>BSG1008: finding that nothing uses.</summary>
    public static GuidanceRule UnusedFinding { get; } = InContent(
        "BSG1008",
        GuidanceSeverity.Info,
        "finding that nothing uses",
        "It can change no outcome, no cause and no plan. Often a rule that should name it was forgotten.");

    /// <summary>BSG1009: cause that no option serves, option that serves no cause.</summary>
    public static GuidanceRule CauseWithoutCare { get; } = InContent(
        "BSG1009",
        GuidanceSeverity.Warning,
        "cause that no option serves, option that serves no cause",
        "A plan offers the options that serve a likely or possible cause. What is not linked is never offered.");

    /// <summary>BSG2001: condition that can never hold.</summary>
    public static GuidanceRule ConditionThatCanNeverHold { get; } = Everywhere(
        "BSG2001",
        GuidanceSeverity.Warning,
        "condition that can never hold",
        "A red flag that can never hold warns nobody, and a reason to avoid that can never hold protects nobody.");

    /// <summary>BSG2002: condition that always holds.</summary>
    public static GuidanceRule ConditionThatAlwaysHolds { get; } = Everywhere(
        "BSG2002",
        GuidanceSeverity.Warning,
        "condition that always holds",
        "A warning that everyone gets tells nobody anything, and an option that everyone must avoid is never offered.");

    /// <summary>BSG2003: red flag that never decides.</summary>
    public static GuidanceRule RedFlagThatNeverDecides { get; } = Everywhere(
        "BSG2003",
        GuidanceSeverity.Info,
        "red flag that never decides: whenever it holds, one of higher urgency holds too",
        "It can explain an outcome, but never changes one. It may be meant so, or its condition may be narrower than it should be.");

    /// <summary>BSG2004: red flag that needs an absent answer.</summary>
    public static GuidanceRule RedFlagThatNeedsAnAbsentAnswer { get; } = Everywhere(
        "BSG2004",
        GuidanceSeverity.Warning,
        "red flag that needs an absent answer",
        "One more sign of illness would then make the outcome less urgent. A wrong yes must never reassure.");

    /// <summary>BSG2005: red flag whose urgency is self-care.</summary>
    public static GuidanceRule RedFlagOfSelfCare { get; } = InContent(
        "BSG2005",
        GuidanceSeverity.Error,
        "red flag whose urgency is self-care (refused by the constructor in C#)",
        "Self-care is what is left when no red flag holds. A red flag that asks for nothing is none.");

    /// <summary>BSG2006: part of a condition that changes nothing of its own condition.</summary>
    public static GuidanceRule PartThatChangesNothing { get; } = Everywhere(
        "BSG2006",
        GuidanceSeverity.Info,
        "part of a condition that changes nothing of its own condition",
        "A part without effect is often a slip: another finding was meant, or an operator. Where it is none, it makes the rule harder to review.");

    /// <summary>BSG2007: finding that matters to triage and that no question asks.</summary>
    public static GuidanceRule FindingThatNoQuestionAsks { get; } = InContent(
        "BSG2007",
        GuidanceSeverity.Warning,
        "finding that matters to triage and that no question asks",
        "Nobody who is led by the questions can answer it, so the outcome stays open for ever.");

    /// <summary>BSG2008: option that is always excluded when its causes are likely.</summary>
    public static GuidanceRule OptionThatIsAlwaysExcluded { get; } = InContent(
        "BSG2008",
        GuidanceSeverity.Warning,
        "option that is always excluded when its causes are likely",
        "The option looks like care for its causes, but whoever likely has one of them is told to leave it out.");

    /// <summary>BSG2009: whole-model pack that triages lower than the version it says it replaces.</summary>
    public static GuidanceRule PackThatTriagesLower { get; } = InContent(
        "BSG2009",
        GuidanceSeverity.Warning,
        "whole-model pack that triages lower than the version it says it replaces",
        "A new version that calls someone less urgent than before has to be a decision, not an accident.");

    /// <summary>BSG3001: triage result thrown away.</summary>
    public static GuidanceRule ResultThrownAway { get; } = InCode(
        "BSG3001",
        GuidanceSeverity.Warning,
        "triage result thrown away",
        "Models and presentations never change: a call whose result nobody takes has done nothing, and a person may be waiting for it.");

    /// <summary>BSG3002: switch over the outcome that misses a case, or hides one behind a discard.</summary>
    public static GuidanceRule SwitchThatMissesAnOutcome { get; } = InCode(
        "BSG3002",
        GuidanceSeverity.Warning,
        "switch over the outcome that misses a case, or hides one behind a discard; the fix adds the arms",
        "Each outcome needs its own answer. A discard treats an emergency like the case that was thought of.");

    /// <summary>BSG3003: unanswered taken for absent.</summary>
    public static GuidanceRule UnansweredTakenForAbsent { get; } = InCode(
        "BSG3003",
        GuidanceSeverity.Warning,
        "unanswered taken for absent (`!= Answer.Present`); the fix writes `== Answer.Absent`",
        "Who was not asked, or does not know, has not said no.");

    /// <summary>BSG3004: clock, random, environment or I/O used while content is defined.</summary>
    public static GuidanceRule ContentThatIsNotTheSameEverywhere { get; } = InCode(
        "BSG3004",
        GuidanceSeverity.Warning,
        "clock, random, environment or I/O used while content is defined",
        "The same version of content must say the same on every machine and on every day, or its digest and its review are worth nothing.");

    /// <summary>BSG3005: id given as text that the model does not have.</summary>
    public static GuidanceRule UnknownId { get; } = InCode(
        "BSG3005",
        GuidanceSeverity.Warning,
        "id given as text that the model does not have; the fix offers the nearest",
        "A mistyped id fails only when that line runs, for the person who had that very answer.");

    /// <summary>BSG3006: model built again on every call.</summary>
    public static GuidanceRule ModelBuiltOnEveryCall { get; } = InCode(
        "BSG3006",
        GuidanceSeverity.Info,
        "model built again on every call",
        "A model never changes and is safe to share. To check and compile it again for each call takes thousands of times longer than to ask it.");

    /// <summary>All rules, in order of their ids.</summary>
    public static IReadOnlyList<GuidanceRule> All { get; } = Array.AsReadOnly(
    [
        ContentWithoutCitation,
        IdThatIsNotKebabCase,
        DuplicateId,
        TextThatIsHardToRead,
        Promise,
        Dose,
        OptionWithoutAvoidWhen,
        UnusedFinding,
        CauseWithoutCare,
        ConditionThatCanNeverHold,
        ConditionThatAlwaysHolds,
        RedFlagThatNeverDecides,
        RedFlagThatNeedsAnAbsentAnswer,
        RedFlagOfSelfCare,
        PartThatChangesNothing,
        FindingThatNoQuestionAsks,
        OptionThatIsAlwaysExcluded,
        PackThatTriagesLower,
        ResultThrownAway,
        SwitchThatMissesAnOutcome,
        UnansweredTakenForAbsent,
        ContentThatIsNotTheSameEverywhere,
        UnknownId,
        ModelBuiltOnEveryCall,
    ]);

    private static GuidanceRule Everywhere(string id, GuidanceSeverity severity, string title, string why) =>
        new(id, severity, title, why, judgesCSharp: true, judgesPacks: true, judgesModels: true);

    /// <summary>A rule that C# content cannot break, or that one compilation cannot decide.</summary>
    private static GuidanceRule InContent(string id, GuidanceSeverity severity, string title, string why) =>
        new(id, severity, title, why, judgesCSharp: false, judgesPacks: true, judgesModels: true);

    private static GuidanceRule InCode(string id, GuidanceSeverity severity, string title, string why) =>
        new(id, severity, title, why, judgesCSharp: true, judgesPacks: false, judgesModels: false);
}
