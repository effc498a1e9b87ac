namespace BackSpasms.Guidance;

/// <summary>The built-in guidance on back spasms, and its three measures.</summary>
public static class BackSpasmGuidance
{
    private static readonly Lazy<GuidanceModel> BuiltIn = new(Build);

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
        foreach (var (measure, number) in new[] { (Measures.Age, age), (Measures.Days, days), (Measures.Pain, pain) })
        {
            if (number is { } given)
            {
                presentation = presentation.With(measure, given);
            }
        }

        return presentation;
    }

    private static GuidanceModel Build() => Builder().Build();

    /// <summary>Everything that the built-in guidance is made of.</summary>
    internal static GuidanceModelBuilder Builder()
    {
        var builder = new GuidanceModelBuilder("back-spasms", "1.0.0")
            .About(GuidanceTexts.About)
            .WithHeadlines(GuidanceTexts.Headlines)
            .WithNotice(GuidanceTexts.Notice)
            .DefaultCause(Causes.MuscleStrain);
        AddAll(Measures.All, builder.Add);
        AddAll(Findings.All, builder.Add);
        AddAll(Questions.All, builder.Add);
        AddAll(RedFlags.All, builder.Add);
        AddAll(Causes.All, builder.Add);
        AddAll(Treatments.All, builder.Add);
        AddAll(Preventions.All, builder.Add);
        AddAll(SafetyNet.All, builder.Add);
        AddAll(Sources.All, builder.Add);
        return builder;
    }

    private static void AddAll<T>(IEnumerable<T> items, Func<T, GuidanceModelBuilder> add)
    {
        foreach (var item in items)
        {
            add(item);
        }
    }
}
