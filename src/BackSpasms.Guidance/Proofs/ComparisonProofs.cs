namespace BackSpasms.Guidance;

/// <summary>Proofs that compare two models over all complete sets of answers to the questions of both.</summary>
internal static class ComparisonProofs
{
    internal static Proof NeverBelow(SafetyProperty property, GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation)
    {
        var joint = Join(guidance, other, cancellation);
        return Judge(property, joint, level => joint.Diagrams.Except(joint.AtLeast(other, level), joint.AtLeast(guidance, level)));
    }

    internal static Proof EquivalentTo(SafetyProperty property, GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation)
    {
        var joint = Join(guidance, other, cancellation);
        return Judge(property, joint, level =>
        {
            var (own, theirs) = (joint.AtLeast(guidance, level), joint.AtLeast(other, level));
            return joint.Diagrams.Or(joint.Diagrams.Except(own, theirs), joint.Diagrams.Except(theirs, own));
        });
    }

    private static JointDiagrams Join(GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation) =>
        JointDiagrams.WhyNot(guidance, other) is { } why
            ? throw new ArgumentException($"The two cannot be compared. {why}", nameof(other))
            : new JointDiagrams(guidance, other, cancellation);

    /// <summary>Joins what is wrong at any level, so that the counterexample is the smallest of all.</summary>
    private static Proof Judge(SafetyProperty property, JointDiagrams joint, Func<Urgency, DecisionNode> wrongAt)
    {
        var wrong = RedFlagRules.Levels.Aggregate(DecisionNode.False, (node, level) => joint.Diagrams.Or(node, wrongAt(level)));
        return wrong == DecisionNode.False ? Proof.Holds(property, joint.Diagrams) : Fails(property, joint, wrong);
    }

    private static Proof Fails(SafetyProperty property, JointDiagrams joint, DecisionNode where)
    {
        var values = joint.Smallest(where)!;
        var own = joint.PresentationOf(joint.First, values);
        var theirs = joint.PresentationOf(joint.Second, values);
        var explanation = $"{joint.First} says {joint.First.UrgencyOf(own)} where {joint.Second} says {joint.Second.UrgencyOf(theirs)}.";
        return Proof.Fails(property, joint.Diagrams, explanation, own);
    }
}
