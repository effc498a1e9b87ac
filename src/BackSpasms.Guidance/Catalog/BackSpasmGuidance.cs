namespace BackSpasms.Guidance;

/// <summary>The built-in guidance on back spasms, and its three measures.</summary>
public static class BackSpasmGuidance
{
    private const string Id = "back-spasms";
    private const string Version = "1.0.0";
    private static readonly Lazy<GuidanceModel> BuiltIn = new(Load);

    /// <summary>The built-in guidance. Made once, on first use; safe to share between threads.</summary>
    public static GuidanceModel Default => BuiltIn.Value;

    /// <summary>Starts a presentation with the three measures of back spasms. What is left out is not asked.</summary>
    /// <param name="guidance">The built-in guidance, or one that extends it.</param>
    /// <param name="age">Age in years, 0 to 120.</param>
    /// <param name="days">Whole days since this pain began, 0 to 36500; 0 is today.</param>
    /// <param name="pain">Pain from 0, none, to 10, the worst.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">The guidance does not know the measure.</exception>
    public static Presentation Describe(this GuidanceModel guidance, int? age = null, int? days = null, int? pain = null)
    {
        var presentation = Presentation.Empty(Require.NotNull(guidance, nameof(guidance)).Vocabulary);
        presentation = With(presentation, Measures.Age, age);
        presentation = With(presentation, Measures.Days, days);
        return With(presentation, Measures.Pain, pain);
    }

    private static Presentation With(Presentation presentation, Quantity measure, int? number) =>
        number is { } given ? presentation.With(measure, given) : presentation;

    // What is the same in every process need not be checked in every process: a test builds it with all checks.
    private static GuidanceModel Load()
    {
        var vocabulary = new Vocabulary(Id, Version, Measures.All, Findings.All);
        return new GuidanceModel(vocabulary, new RedFlagRules(vocabulary, RedFlags.All), () => Builder().CheckedContent(vocabulary), DecisionDiagrams.DefaultBudget);
    }

    /// <summary>Everything that the built-in guidance is made of.</summary>
    internal static GuidanceModelBuilder Builder()
    {
        var builder = new GuidanceModelBuilder(Id, Version)
            .About(GuidanceTexts.About)
            .WithHeadlines(GuidanceTexts.Headlines)
            .WithNotice(GuidanceTexts.Notice)
            .DefaultCause(Causes.MuscleStrain);
        var parts = builder.Parts;
        parts.Quantities.AddRange(Measures.All);
        parts.Findings.AddRange(Findings.All);
        parts.Questions.AddRange(Questions.All);
        parts.RedFlags.AddRange(RedFlags.All);
        parts.Causes.AddRange(Causes.All);
        parts.Treatments.AddRange(Treatments.All);
        parts.Preventions.AddRange(Preventions.All);
        parts.SafetyNet.AddRange(SafetyNet.All);
        parts.Sources.AddRange(Sources.All);
        return builder;
    }
}
