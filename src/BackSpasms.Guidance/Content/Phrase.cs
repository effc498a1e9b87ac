namespace BackSpasms.Guidance;

/// <summary>A piece of wording that belongs to the library rather than to the content: headings and the sentences around answers.</summary>
internal enum Phrase
{
    /// <summary>What stands in texts for the emergency number of a place.</summary>
    EmergencyNumber,

    /// <summary>What stands in texts for the urgent care line of a place.</summary>
    UrgentCareLine,

    /// <summary>What stands in texts for the crisis line of a place.</summary>
    CrisisLine,

    /// <summary>Title of an emergency.</summary>
    TitleEmergency,

    /// <summary>Title of help today.</summary>
    TitleUrgent,

    /// <summary>Title of an appointment.</summary>
    TitleRoutine,

    /// <summary>Title of self-care.</summary>
    TitleSelfCare,

    /// <summary>Title of an outcome that is open.</summary>
    TitleIncomplete,

    /// <summary>The range; {0} is its least, {1} its greatest urgency.</summary>
    Range,

    /// <summary>An emergency, inside a sentence.</summary>
    LevelEmergency,

    /// <summary>Help today, inside a sentence.</summary>
    LevelUrgent,

    /// <summary>An appointment, inside a sentence.</summary>
    LevelRoutine,

    /// <summary>Self-care, inside a sentence.</summary>
    LevelSelfCare,

    /// <summary>An emergency, in one word beside a red flag.</summary>
    MarkEmergency,

    /// <summary>Help today, in one word beside a red flag.</summary>
    MarkUrgent,

    /// <summary>An appointment, in one word beside a red flag.</summary>
    MarkRoutine,

    /// <summary>Heading of the reasons.</summary>
    Why,

    /// <summary>No red flag could hold.</summary>
    NoWarningSign,

    /// <summary>No red flag is known to hold.</summary>
    NoWarningSignYet,

    /// <summary>Heading of the red flags that are open.</summary>
    CouldStillBe,

    /// <summary>The findings that make it so; {0} names them.</summary>
    BecauseOf,

    /// <summary>What only unsure answers keep open; {0} names them.</summary>
    CouldNotBeRuledOut,

    /// <summary>What a red flag may be a sign of; {0} says it.</summary>
    SignOf,

    /// <summary>Heading of the next question.</summary>
    AnswerNext,

    /// <summary>Heading of the causes.</summary>
    Causes,

    /// <summary>A cause that fits well.</summary>
    Likely,

    /// <summary>A cause that fits somewhat.</summary>
    Possible,

    /// <summary>What speaks for a cause; {0} names it.</summary>
    ForIt,

    /// <summary>What speaks against a cause; {0} names it.</summary>
    AgainstIt,

    /// <summary>Heading of what to do now.</summary>
    Now,

    /// <summary>Heading of what to do later.</summary>
    Later,

    /// <summary>When an option has its place; {0} says it.</summary>
    When,

    /// <summary>Heading of what to ask about first.</summary>
    CheckFirst,

    /// <summary>Heading of what to leave out.</summary>
    Avoid,

    /// <summary>The strength of the evidence; {0} says it.</summary>
    Evidence,

    /// <summary>Strong evidence.</summary>
    StrengthStrong,

    /// <summary>Moderate evidence.</summary>
    StrengthModerate,

    /// <summary>Limited evidence.</summary>
    StrengthLimited,

    /// <summary>Custom without evidence.</summary>
    StrengthCommonPractice,

    /// <summary>Heading of prevention.</summary>
    Prevention,

    /// <summary>Heading of the safety net.</summary>
    SafetyNet,

    /// <summary>Heading of the sources.</summary>
    Sources,

    /// <summary>Heading of the notice.</summary>
    About,

    /// <summary>Which guidance it is; {0} is id and version, {1} the digest.</summary>
    Guidance,

    /// <summary>What a question could settle; {0} names it.</summary>
    CouldSettle,

    /// <summary>Why a question about care is asked.</summary>
    ForCare,
}
