namespace BackSpasms.Guidance.Samples.Work;

/// <summary>What a person at work is asked. Every id carries the prefix of the extension.</summary>
public static class WorkFindings
{
    /// <summary>Most of the working day at the wheel.</summary>
    public static Finding LongDriving { get; } = new(
        id: "occupational-health/long-driving",
        label: "driving for most of the working day",
        question: "Do you drive for most of your working day?",
        clarification: "Any vehicle counts, also a tractor or a forklift.",
        group: "work");

    /// <summary>A seat or floor that shakes.</summary>
    public static Finding WholeBodyVibration { get; } = new(
        id: "occupational-health/whole-body-vibration",
        label: "a seat or floor that shakes the whole body",
        question: "Does your seat, or the floor you stand on, shake you for much of your working day?",
        clarification: "For example, in a lorry, a tractor or a digger.",
        group: "work");

    /// <summary>The pain began while handling a load or a person at work.</summary>
    public static Finding HandlingAtWork { get; } = new(
        id: "occupational-health/handling-at-work",
        label: "pain that began while lifting, carrying, pushing or pulling at work",
        question: "Did this pain begin while you lifted, carried, pushed or pulled something at work, or moved a person?",
        clarification: "A light load counts too.",
        group: "work");

    /// <summary>Pain that gets in the way of braking or looking round.</summary>
    public static Finding CannotDriveSafely { get; } = new(
        id: "occupational-health/cannot-drive-safely",
        label: "pain that keeps you from braking hard or from looking behind you",
        question: "Does the pain keep you from braking hard, or from turning to look behind you?",
        clarification: "If you neither drive nor run machines, answer 'no'.",
        group: "work");
}
