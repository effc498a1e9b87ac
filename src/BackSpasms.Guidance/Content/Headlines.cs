namespace BackSpasms.Guidance;

/// <summary>The first sentence of each outcome: what to do now.</summary>
public sealed class Headlines
{
    /// <summary>Gives the first sentence of each outcome.</summary>
    /// <param name="emergency">For an emergency.</param>
    /// <param name="urgent">For help today.</param>
    /// <param name="routine">For an appointment.</param>
    /// <param name="selfCare">For self-care.</param>
    /// <param name="incomplete">While nothing is known that calls for help, and too much is open to say more.</param>
    /// <param name="incompleteRoutine">While an appointment is needed at least, and more could still be found.</param>
    /// <param name="incompleteUrgent">While help is needed today at least, and an emergency could still be found.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public Headlines(
        string emergency,
        string urgent,
        string routine,
        string selfCare,
        string incomplete,
        string incompleteRoutine,
        string incompleteUrgent)
    {
        Emergency = Require.Text(emergency, nameof(emergency));
        Urgent = Require.Text(urgent, nameof(urgent));
        Routine = Require.Text(routine, nameof(routine));
        SelfCare = Require.Text(selfCare, nameof(selfCare));
        Incomplete = Require.Text(incomplete, nameof(incomplete));
        IncompleteRoutine = Require.Text(incompleteRoutine, nameof(incompleteRoutine));
        IncompleteUrgent = Require.Text(incompleteUrgent, nameof(incompleteUrgent));
    }

    /// <summary>Sentences that suit any condition.</summary>
    public static Headlines General { get; } = new(
        emergency: "Get emergency help now: call your local emergency number.",
        urgent: "Be seen by a clinician today.",
        routine: "Make an appointment with a clinician.",
        selfCare: "You can look after this yourself for now. Watch for the signs listed below.",
        incomplete: "Some questions are still open. Answer them before you rely on this.",
        incompleteRoutine: "Make an appointment with a clinician. Some questions are still open that could make it more urgent.",
        incompleteUrgent: "Be seen by a clinician today. Some questions are still open that could make it an emergency.");

    /// <summary>For an emergency.</summary>
    public string Emergency { get; }

    /// <summary>For help today.</summary>
    public string Urgent { get; }

    /// <summary>For an appointment.</summary>
    public string Routine { get; }

    /// <summary>For self-care.</summary>
    public string SelfCare { get; }

    /// <summary>While nothing is known that calls for help, and too much is open to say more.</summary>
    public string Incomplete { get; }

    /// <summary>While an appointment is needed at least, and more could still be found.</summary>
    public string IncompleteRoutine { get; }

    /// <summary>While help is needed today at least, and an emergency could still be found.</summary>
    public string IncompleteUrgent { get; }
}
