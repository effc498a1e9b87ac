namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>A model that a reader can hold in mind: fever in old age is an emergency, a fall urgent, four weeks routine.</summary>
internal static class SmallGuidance
{
    internal static Quantity Age { get; } = new("age", "age", "How old are you?", "years", 0, 120);

    internal static Quantity Days { get; } = new("days", "days", "How many days?", "days", 0, 100);

    internal static Finding Old { get; } = Age.AtLeast(65, "old", "aged 65 or over");

    internal static Finding Long { get; } = Days.AtLeast(28, "long", "pain for four weeks");

    internal static Finding Fever { get; } = new("fever", "a fever", "Do you have a fever?");

    internal static Finding Fall { get; } = new("fall", "a fall", "Did you fall?");

    internal static Finding Rash { get; } = new("rash", "a \"rash\"", "Do you have a rash?");

    internal static GuidanceModel Build(
        string version = "1.0.0",
        Urgency longIs = Urgency.Routine,
        Condition? feverWhen = null,
        Quantity? days = null,
        string fallTitle = "A fall",
        bool isRashKnown = true)
    {
        var builder = new GuidanceModelBuilder("small", version)
            .Add(Age)
            .Add(days ?? Days)
            .Add(Fever)
            .Add(Fall);
        if (isRashKnown)
        {
            builder.Add(Rash);
        }

        return builder
            .Add(Flag("fever-in-old-age", Urgency.Emergency, feverWhen ?? (Fever & Old), "Fever in old age"))
            .Add(Flag("fall", Urgency.Urgent, Fall, fallTitle))
            .Add(Flag("long", longIs, days is null ? Long : days.AtLeast(28, "long", "pain for four weeks"), "Four weeks"))
            .Build();
    }

    internal static RedFlag Flag(string id, Urgency urgency, Condition when, string title) =>
        new(id, urgency, when, "Something.", "Get help.", [Models.Sample.Source], title);
}
