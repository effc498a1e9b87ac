using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>The wording of the library in one language.</summary>
internal sealed class Phrases
{
    /// <summary>How many phrases there are: <see cref="Phrase.ForCare"/> is the last.</summary>
    private const int Count = (int)Phrase.ForCare + 1;

    private readonly string[] _texts = new string[Count];

    private Phrases(Func<Phrase, string> text)
    {
        for (var i = 0; i < Count; i++)
        {
            _texts[i] = text((Phrase)i);
        }
    }

    internal static Phrases Default { get; } = new(phrase => English(phrase).Text);

    internal string this[Phrase phrase] => _texts[(int)phrase];

    internal string Format(Phrase phrase, params object[] parts) => string.Format(CultureInfo.InvariantCulture, this[phrase], parts);

    /// <summary>The same wording, each text rewritten by its key.</summary>
    internal Phrases With(Func<string, string, string> rewrite) => new(phrase => rewrite($"phrase/{English(phrase).Key}", this[phrase]));

    private static (string Key, string Text) English(Phrase phrase) => phrase switch
    {
        Phrase.EmergencyNumber => ("emergency-number", LocalServices.EmergencyWording),
        Phrase.UrgentCareLine => ("urgent-care-line", LocalServices.UrgentCareWording),
        Phrase.CrisisLine => ("crisis-line", LocalServices.CrisisWording),
        Phrase.TitleEmergency => ("title-emergency", "Emergency: get help now"),
        Phrase.TitleUrgent => ("title-urgent", "Be seen today"),
        Phrase.TitleRoutine => ("title-routine", "Make an appointment"),
        Phrase.TitleSelfCare => ("title-self-care", "Self-care"),
        Phrase.TitleIncomplete => ("title-incomplete", "Not decided yet"),
        Phrase.Range => ("range", "Whatever the open answers turn out to be: at least {0}, at most {1}."),
        Phrase.LevelEmergency => ("level-emergency", "an emergency"),
        Phrase.LevelUrgent => ("level-urgent", "help today"),
        Phrase.LevelRoutine => ("level-routine", "an appointment"),
        Phrase.LevelSelfCare => ("level-self-care", "self-care"),
        Phrase.MarkEmergency => ("mark-emergency", "emergency"),
        Phrase.MarkUrgent => ("mark-urgent", "today"),
        Phrase.MarkRoutine => ("mark-routine", "appointment"),
        Phrase.Why => ("why", "Why"),
        Phrase.NoWarningSign => ("no-warning-sign", "No warning sign is present: your answers rule all of them out."),
        Phrase.NoWarningSignYet => ("no-warning-sign-yet", "No warning sign is known to be present so far."),
        Phrase.CouldStillBe => ("could-still-be", "Could still turn out to be so"),
        Phrase.BecauseOf => ("because-of", "Because of: {0}."),
        Phrase.CouldNotBeRuledOut => ("could-not-be-ruled-out", "Could not be ruled out; you were not sure of: {0}."),
        Phrase.SignOf => ("sign-of", "It may be a sign of: {0}."),
        Phrase.AnswerNext => ("answer-next", "What to answer next"),
        Phrase.Causes => ("causes", "What may have caused it"),
        Phrase.Likely => ("likely", "likely"),
        Phrase.Possible => ("possible", "possible"),
        Phrase.ForIt => ("for-it", "For it: {0}."),
        Phrase.AgainstIt => ("against-it", "Against it: {0}."),
        Phrase.Now => ("now", "What you can do now"),
        Phrase.Later => ("later", "What you can do later"),
        Phrase.When => ("when", "When: {0}."),
        Phrase.CheckFirst => ("check-first", "Ask a pharmacist or clinician first"),
        Phrase.Avoid => ("avoid", "Leave out"),
        Phrase.Evidence => ("evidence", "evidence: {0}"),
        Phrase.StrengthStrong => ("strength-strong", "strong"),
        Phrase.StrengthModerate => ("strength-moderate", "moderate"),
        Phrase.StrengthLimited => ("strength-limited", "limited"),
        Phrase.StrengthCommonPractice => ("strength-common-practice", "common practice"),
        Phrase.Prevention => ("prevention", "What may prevent the next episode"),
        Phrase.SafetyNet => ("safety-net", "What to watch for"),
        Phrase.Sources => ("sources", "Sources"),
        Phrase.About => ("about", "About this"),
        Phrase.Guidance => ("guidance", "Guidance {0}, {1}"),
        Phrase.CouldSettle => ("could-settle", "It could confirm or rule out: {0}."),
        Phrase.ForCare => ("for-care", "It helps to find likely causes and to make the plan safe for you."),
        _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase, "There is no text for this phrase."),
    };
}
