namespace BackSpasms.Guidance.Samples.Work;

/// <summary>What belongs under every outcome, here once for all three: what to watch for, and the notice.</summary>
public static class SafetyNetPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(PlainPage page, GuidanceModel guidance)
    {
        page.Heading("What to watch for, whatever the outcome");
        foreach (var advice in guidance.SafetyNet)
        {
            page.Item($"{advice.Title}. {advice.Text}");
        }

        page.Line();
        page.Text(guidance.Notice);
    }
}
