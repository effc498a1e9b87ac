namespace BackSpasms.Guidance;

/// <summary>Proofs that compare two models over all complete sets of answers to the questions of both.</summary>
internal static class ComparisonProofs
{
    internal static Proof NeverBelow(SafetyProperty property, GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation)
    {
        var joint = Join(guidance, other, cancellation);
        foreach (var level in RedFlagRules.Levels)
        {
            var below = joint.Diagrams.Except(joint.AtLeast(other, level), joint.AtLeast(guidance, level));
            if (below != DecisionNode.False)
            {
                return Fails(property, joint, below);
            }
        }

        return Proof.Holds(property, joint.Diagrams);
    }

    internal static Proof EquivalentTo(SafetyProperty property, GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation)
    {
        var joint = Join(guidance, other, cancellation);
        foreach (var level in RedFlagRules.Levels)
        {
            var (own, theirs) = (joint.AtLeast(guidance, level), joint.AtLeast(other, level));
            if (own != theirs)
            {
                return Fails(property, joint, joint.Diagrams.Or(joint.Diagrams.Except(own, theirs), joint.Diagrams.Except(theirs, own)));
            }
        }

        return Proof.Holds(property, joint.Diagrams);
    }

    private static JointDiagrams Join(GuidanceModel guidance, GuidanceModel other, CancellationToken cancellation) =>
        JointDiagrams.WhyNot(guidance, other) is { } why
            ? throw new ArgumentException($"The two cannot be compared. {why}", nameof(other))
            : new JointDiagrams(guidance, other, cancellation);

    private static Proof Fails(SafetyProperty property, JointDiagrams joint, DecisionNode where)
    {
        var values = joint.Smallest(where)!;
        var own = joint.PresentationOf(joint.First, values);
        var theirs = joint.PresentationOf(joint.Second, values);
        var explanation = $"{joint.First} says {joint.First.UrgencyOf(own)} where {joint.Second} says {joint.Second.UrgencyOf(theirs)}.";
        return Proof.Fails(property, joint.Diagrams, explanation, own);
    }
}
