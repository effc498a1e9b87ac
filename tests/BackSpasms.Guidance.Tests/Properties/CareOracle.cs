namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Where each option of care stands, and what speaks for and against each cause, straight from their definitions.</summary>
internal sealed class CareOracle(GuidanceModel guidance, Func<Finding, bool> isPresent, Func<Quantity, int?> numberOf, Func<Condition?, Truth> truthOf)
{
    internal const string Now = "now", Later = "later", CheckFirst = "check first", Avoid = "avoid", LeftOut = "left out";

    /// <summary>For a presentation as it is.</summary>
    internal static CareOracle For(BruteForce brute, Presentation presentation) => new(
        brute.Guidance,
        finding => presentation[finding] == Answer.Present,
        quantity => presentation[quantity].Number,
        brute.Complete(presentation).TruthOf);

    /// <summary>For a presentation in which everything that was not asked is answered, as completion n says.</summary>
    internal static CareOracle For(BruteForce brute, Presentation presentation, Completions completions, int n)
    {
        var set = completions.NotAsked[n];
        return new(
            brute.Guidance,
            finding => IsKnown(finding) && brute.IsPresent(finding, set),
            quantity => presentation[quantity].IsUnsure ? null : quantity.Minimum + BruteForce.Value(brute.Variables.First(variable => variable.Quantity == quantity), set),
            condition => completions.TruthAt(condition, set));

        bool IsKnown(Finding finding) => presentation[finding] != Answer.Unsure;
    }

    internal int Score(Cause cause) => Sum(cause.Supporting) - Sum(cause.Opposing);

    internal CauseLikelihood Likelihood(Cause cause) => Score(cause) switch
    {
        >= 3 => CauseLikelihood.Likely,
        1 or 2 => CauseLikelihood.Possible,
        _ => CauseLikelihood.Unlikely,
    };

    internal bool IsServed(Cause cause) =>
        guidance.Causes.Any(each => Likelihood(each) != CauseLikelihood.Unlikely)
            ? Likelihood(cause) != CauseLikelihood.Unlikely
            : cause == guidance.DefaultCause;

    /// <summary>The list in which an option stands.</summary>
    internal string PlaceOf(TreatmentOption option)
    {
        if (!option.Serves.Any(IsServed))
        {
            return LeftOut;
        }

        var phase = option.Phase;
        var day = numberOf(phase.Days);
        if (day >= phase.To)
        {
            return LeftOut;
        }

        var avoid = truthOf(option.AvoidWhen);
        if (avoid == Truth.Always)
        {
            return Avoid;
        }

        // From its first day on, and from any day on where a condition that opens it early holds.
        var isOpenedEarly = truthOf(phase.OpensEarlyWhen) == Truth.Always;
        var isAnyTime = (phase.To is null || phase.To > phase.Days.Maximum) && (phase.From <= phase.Days.Minimum || isOpenedEarly);
        if (day is null && !isAnyTime)
        {
            return LeftOut;
        }

        return avoid == Truth.Open || truthOf(option.CheckFirstWhen) != Truth.Never ? CheckFirst
            : isAnyTime || day >= phase.From || isOpenedEarly ? Now
            : Later;
    }

    /// <summary>Everything that the answers say about causes and care, as a text that is equal where they say the same.</summary>
    internal string View() =>
        string.Join("; ", guidance.Causes.Select(cause => $"{cause} for {Names(cause.Supporting)} against {Names(cause.Opposing)}")) + "; " +
        string.Join("; ", guidance.Treatments.SelectMany(treatment => treatment.Options).Select(option => $"{option} {PlaceOf(option)}"));

    private int Sum(IEnumerable<WeightedFinding> weighted) => weighted.Where(each => isPresent(each.Finding)).Sum(each => each.Weight switch
    {
        EvidenceWeight.Strong => 3,
        EvidenceWeight.Moderate => 2,
        _ => 1,
    });

    private string Names(IEnumerable<WeightedFinding> weighted) => string.Join(",", weighted.Select(each => each.Finding).Where(isPresent));
}
