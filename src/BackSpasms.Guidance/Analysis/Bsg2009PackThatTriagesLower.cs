namespace BackSpasms.Guidance;

/// <summary>BSG2009: whole-model pack that triages lower than the version it says it replaces. It is what <see cref="SafetyProperty.NeverBelow"/> refutes.</summary>
internal static class Bsg2009PackThatTriagesLower
{
    /// <summary>Where a pack says what it replaces.</summary>
    internal const string Part = "replaces";

    /// <summary>Judges a model against the one that it replaces.</summary>
    /// <param name="item">The item that says so, at which the result is reported.</param>
    /// <param name="guidance">The model.</param>
    /// <param name="replaced">The model that it replaces.</param>
    /// <param name="context">Where the result goes.</param>
    internal static void Judge(AnalyzedItem item, GuidanceModel guidance, GuidanceModel replaced, AnalysisContext context)
    {
        if (JointDiagrams.WhyNot(guidance, replaced) is { } why)
        {
            context.NotJudged("not-comparable", item, Part, $"Whether it triages lower than {replaced} cannot be judged. {why}");
            return;
        }

        var proof = guidance.Prove(SafetyProperty.NeverBelow(replaced), context.Cancellation);
        switch (proof.Verdict)
        {
            case ProofVerdict.Fails:
                context.Report(
                    GuidanceRules.PackThatTriagesLower,
                    item,
                    Part,
                    $"It triages lower than {replaced}, which it replaces: {proof.Explanation} So with these answers: {proof.Counterexample}. Raise it again, or do not say that it replaces it.");
                break;
            case ProofVerdict.TooComplex:
                context.TooComplex(item, Part);
                break;
        }
    }
}
