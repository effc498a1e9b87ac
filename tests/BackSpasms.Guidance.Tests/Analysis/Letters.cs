namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>Findings that are called by letters, a quantity, and content around them.</summary>
internal static class Letters
{
    internal static readonly Citation Source = new("source", "Publisher", "Title", 2024, "https://example.org/source", "What was read.");
    internal static readonly Finding A = Told("a");
    internal static readonly Finding B = Told("b");
    internal static readonly Finding C = Told("c");
    internal static readonly Finding D = Told("d");
    internal static readonly Quantity Age = new("age", "age", "How old are you?", "years", 0, 120);
    internal static readonly Finding Under18 = Age.Below(18, "under-18", "under 18");
    internal static readonly Finding From18 = Age.AtLeast(18, "from-18", "18 or more");
    internal static readonly Finding From65 = Age.AtLeast(65, "from-65", "65 or more");

    internal static Finding Told(string id, string? question = null) => new(id, id, question ?? "Is it so?");

    internal static RedFlag Flag(Condition when, Urgency urgency = Urgency.Urgent, string id = "flag") =>
        new(id, urgency, when, "something", "Be seen by a clinician today.", [Source], title: "Flag");

    internal static Cause Cause(string id, params WeightedFinding[] supporting) => new(id, "Cause", "Explained.", supporting, [], [Source]);

    internal static TreatmentPhase Phase(Condition? opensEarlyWhen = null) => new("any time", Age, 0, null, opensEarlyWhen);

    internal static TreatmentOption Option(Condition? avoidWhen, params Cause[] serves) =>
        new("option", "Do it", "Like this.", Phase(), serves, EvidenceStrength.Limited, avoidWhen, TreatmentOption.NoneKnown, [Source]);

    internal static Treatment Treatment(params TreatmentOption[] options) => new("treatment", "Care", "What it is.", "Why it helps.", options, [Source]);

    internal static Question Asks(params Finding[] findings) => new("ask", "Do you have these?", null, findings);

    internal static Question AsksAge() => new("ask-age", "How old are you?", null, Age);
}
