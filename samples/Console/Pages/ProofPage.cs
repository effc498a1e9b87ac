namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Proofs for the eye, and for a log.</summary>
internal static class ProofPage
{
    private const int GroupsInLine = 10;

    internal static Page TableOf(string title, IReadOnlyList<TimedProof> proofs)
    {
        var page = new Page().Add(new Title("Proofs", title)).Add(new Rows(
            ["Verdict", "Property", "Took"],
            [.. proofs.Select(each => new Row(
                [WordOf(each.Proof.Verdict), Said(each.Proof), EffortOf(each)],
                each.Proof.Verdict == ProofVerdict.Holds ? Verdict.SelfCare : Verdict.Emergency))]));
        return proofs.All(each => each.Proof.Verdict == ProofVerdict.Holds)
            ? page.Add(new Paragraph("Decided for every set of answers, without sampling.", Tone.Quiet))
            : page;
    }

    internal static string LineOf(TimedProof timed)
    {
        var proof = timed.Proof;
        var sets = proof.Verdict == ProofVerdict.TooComplex ? string.Empty : $"; {Words.Grouped(proof.AnswerSets)} {SetsOf(proof)}";
        return $"{WordOf(proof.Verdict)}: {proof.Property.Id}: {proof.Explanation.TrimEnd('.')}{sets}; {EffortOf(timed)}";
    }

    /// <summary>What is wrong, the answers that show it, and the same answers as a case, to go on with.</summary>
    internal static Page CounterexampleOf(GuidanceModel guidance, Proof proof, Presentation answers)
    {
        var result = guidance.Triage(answers);
        return new Page()
            .Section($"Counterexample to {proof.Property.Id}", proof.Explanation)
            .Add(new BulletList([.. PresentationWords.Of(answers)]))
            .Add(new Fields([("Outcome", $"{result.Outcome} ({result.Range})"), ("Case", PresentationWords.CaseOf(answers))]));
    }

    private static string Said(Proof proof) => proof.Verdict == ProofVerdict.TooComplex
        ? $"{proof.Property.Id}\n{proof.Explanation}"
        : $"{proof.Property.Id}\n{proof.Explanation}\n{InLines(Words.Grouped(proof.AnswerSets))} {SetsOf(proof)}";

    /// <summary>A long number broken between its groups.</summary>
    private static string InLines(string number) => string.Join(",\n", number.Split(',').Chunk(GroupsInLine).Select(groups => string.Join(',', groups)));

    private static string SetsOf(Proof proof) => proof.AnswerSets.IsOne ? "set of answers" : "sets of answers";

    private static string WordOf(ProofVerdict verdict) => verdict switch
    {
        ProofVerdict.Holds => "proved",
        ProofVerdict.Fails => "FAILS",
        _ => "TOO COMPLEX",
    };

    private static string EffortOf(TimedProof timed) =>
        $"{Words.Grouped(timed.Proof.Nodes)} nodes, {Words.Grouped((long)Math.Round(timed.Time.TotalMilliseconds))} ms";
}
