namespace BackSpasms.Guidance.Tests.Models;

/// <summary>One item of each kind, with every text that it can have.</summary>
internal static class Sample
{
    internal static readonly Citation Source = new("source", "Publisher", "Title", 2024, "https://example.org/a?b=c&d=%C3%A9", "What was read.");
    internal static readonly Quantity Days = new("days", "days", "How many days?", "days", 0, 100, "Whole days.");
    internal static readonly Finding Fever = new("fever", "fever", "Do you have a fever?", "38 or more.", "infection");
    internal static readonly Finding Lifting = new("lifting", "lifting", "Did you lift something?");
    internal static readonly Finding Long = Days.AtLeast(28, "long", "four weeks or more");

    internal static Cause Strain { get; } = new(
        "strain", "Strain", "Explained.", [WeightedFinding.Strong(Lifting)], [WeightedFinding.Weak(Fever)], [Source], [Lifting], [new ClinicalCode("System", "2024", "X1", "Strain")]);

    internal static RedFlag Flag(string id = "flag", Condition? when = null, string whatToDo = "Call your local emergency number now.") =>
        new(id, Urgency.Emergency, when ?? Fever, "An infection: ask your local urgent care line.", whatToDo, [Source], "Fever", "Do not wait for your local urgent care line.", "Your local emergency number can help.");

    internal static Treatment Treatment(string id = "treatment", string option = "option", Cause? serves = null) => new(
        id,
        "Care",
        "What it is.",
        "Why it helps.",
        [new TreatmentOption(option, "Do it", "Phone your local urgent care line if it hurts.", new TreatmentPhase("first weeks", Days, 0, 28, Long), [serves ?? Strain], EvidenceStrength.Limited, Fever, TreatmentOption.NoneKnown, [Source], "Ask a crisis line in your country.")],
        [Source]);

    internal static Prevention Prevention(string id = "prevention", Cause? serves = null) =>
        new(id, "Move", "What it is.", "If it hurts, phone your local urgent care line.", [serves ?? Strain], EvidenceStrength.Strong, [Source]);

    internal static SafetyNetAdvice Advice(string id = "advice", string text = "Call your local emergency number, or a crisis line in your country.") =>
        new(id, "Watch", Urgency.Emergency, text, [Source]);

    internal static Question Question(string id = "question") => new(id, "Do you have these?", "Any of them.", [Fever, Lifting]);

    internal static GuidanceModelBuilder Builder(string id = "sample", string version = "1.0.0") => new GuidanceModelBuilder(id, version)
        .About(new Topic("topic", "Topic", "Explained: call your local emergency number.", [Source], [new ClinicalCode("System", "2024", "X", "Topic")]))
        .Add(Question())
        .Add(new Question("how-long", "How long?", null, Days))
        .Add(Flag())
        .Add(Flag("long-pain", Long & !Fever))
        .Add(Strain)
        .DefaultCause(Strain)
        .Add(Treatment())
        .Add(Prevention())
        .Add(Advice());
}
