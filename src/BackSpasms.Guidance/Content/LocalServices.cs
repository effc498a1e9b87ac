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
        text = Replace(text, phrases[Phrase.EmergencyNumber], EmergencyWording, Emergency);
        text = Replace(text, phrases[Phrase.UrgentCareLine], UrgentCareWording, UrgentCare);
        return Replace(text, phrases[Phrase.CrisisLine], CrisisWording, Crisis);
    }

    /// <summary>A text that is missing in a language stays English, so the English wording is looked for where the other is not found.</summary>
    private static string Replace(string text, string wording, string english, string? number) =>
        text.IndexOf(wording, StringComparison.OrdinalIgnoreCase) >= 0 ? Replace(text, wording, number) : Replace(text, english, number);

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
