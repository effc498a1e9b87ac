namespace BackSpasms.Guidance;

/// <summary>What a question of an interview is asked for. The default is <see cref="Triage"/>.</summary>
public enum InterviewStage
{
    /// <summary>To find out how urgent it is.</summary>
    Triage = 0,

    /// <summary>To find likely causes and to make the care plan fit, once the outcome is known.</summary>
    Care = 1,
}
