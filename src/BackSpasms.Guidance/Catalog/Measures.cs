namespace BackSpasms.Guidance;

/// <summary>The numbers that a person is asked for.</summary>
public static class Measures
{
    /// <summary>The age in whole years.</summary>
    public static Quantity Age { get; } = new(
        id: "age",
        label: "age",
        question: "How old are you?",
        unit: "years",
        minimum: 0,
        maximum: 120,
        clarification: "Count whole years. For a baby under one year, give 0.");

    /// <summary>Days since this pain began; 0 is today.</summary>
    public static Quantity Days { get; } = new(
        id: "days",
        label: "days since it began",
        question: "How many days ago did this pain begin?",
        unit: "days",
        minimum: 0,
        maximum: 36500,
        clarification: "0 means today. A guess is good enough: 30 for a month, 365 for a year. If it comes and goes, count from the start of this bout.");

    /// <summary>The pain from 0 (none) to 10 (the worst imaginable).</summary>
    public static Quantity Pain { get; } = new(
        id: "pain",
        label: "pain",
        question: "How bad is the pain, from 0 to 10?",
        unit: "points",
        minimum: 0,
        maximum: 10,
        clarification: "0 is no pain. 10 is the worst pain that you can imagine. If it comes and goes, take its worst of today.");

    /// <summary>All measures.</summary>
    public static IReadOnlyList<Quantity> All { get; } = [Age, Days, Pain];
}
