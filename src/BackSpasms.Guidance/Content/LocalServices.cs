namespace BackSpasms.Guidance;

/// <summary>
/// The numbers to call in one place. The library knows none: which one is right depends on where the person is, which only the app knows.
/// Texts in another language have wordings of their own, with the keys <c>phrase/emergency-number</c>, <c>phrase/urgent-care-line</c> and
/// <c>phrase/crisis-line</c>. Without numbers, texts say 'your local emergency number' and the like. Two are equal when all numbers are.
/// </summary>
/// <param name="Emergency">What stands for 'your local emergency number', such as <c>999</c>; null leaves the wording.</param>
/// <param name="UrgentCare">What stands for 'your local urgent care line', such as <c>NHS 111</c>; null leaves the wording.</param>
/// <param name="Crisis">What stands for 'a crisis line in your country', such as <c>Samaritans on 116 123</c>; null leaves the wording.</param>
public sealed record LocalServices(string? Emergency = null, string? UrgentCare = null, string? Crisis = null)
{
    /// <summary>The wording that <see cref="Emergency"/> replaces.</summary>
    public const string EmergencyWording = "your local emergency number";

    /// <summary>The wording that <see cref="UrgentCare"/> replaces.</summary>
    public const string UrgentCareWording = "your local urgent care line";

    /// <summary>The wording that <see cref="Crisis"/> replaces.</summary>
    public const string CrisisWording = "a crisis line in your country";

    /// <summary>Puts the numbers into a text, in place of the wording of its language.</summary>
    internal string Apply(string text, Phrases phrases)
    {
        // A text that is missing in a language stays English, so both wordings are looked for.
        foreach (var (emergency, urgentCare, crisis) in new[]
        {
            (phrases[Phrase.EmergencyNumber], phrases[Phrase.UrgentCareLine], phrases[Phrase.CrisisLine]),
            (EmergencyWording, UrgentCareWording, CrisisWording),
        })
        {
            text = Replace(Replace(Replace(text, emergency, Emergency), urgentCare, UrgentCare), crisis, Crisis);
        }

        return text;
    }

    private static string Replace(string text, string wording, string? number)
    {
        if (number is null)
        {
            return text;
        }

        for (var at = text.IndexOf(wording, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wording, at + number.Length, StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(0, at) + number + text.Substring(at + wording.Length);
        }

        return text;
    }
}
