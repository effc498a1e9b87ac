using System.Globalization;
using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>What came of proving a <see cref="SafetyProperty"/> of a model.</summary>
public sealed class Proof
{
    private Proof(SafetyProperty property, ProofVerdict verdict, BigInteger answerSets, int nodes, string explanation, Presentation? counterexample, string? tooComplex)
    {
        Property = property;
        Verdict = verdict;
        AnswerSets = answerSets;
        Nodes = nodes;
        Explanation = explanation;
        Counterexample = counterexample;
        TooComplexItem = tooComplex;
    }

    /// <summary>What was to be proved.</summary>
    public SafetyProperty Property { get; }

    /// <summary>Whether it holds.</summary>
    public ProofVerdict Verdict { get; }

    /// <summary>Over how many sets of answers it was decided, exactly; 0 where it was too complex.</summary>
    public BigInteger AnswerSets { get; }

    /// <summary>How many diagram nodes that took.</summary>
    public int Nodes { get; }

    /// <summary>What was proved, or what is wrong, in a sentence.</summary>
    public string Explanation { get; }

    /// <summary>
    /// The smallest counterexample, fewest findings present and then in declared order, in the model's vocabulary: it triages as
    /// <see cref="Explanation"/> says. Null where the property holds, or fails because no answers at all reach something.
    /// </summary>
    public Presentation? Counterexample { get; }

    /// <summary>What was too complex, such as <c>red flag 'acme/many-signs'</c>; null otherwise.</summary>
    public string? TooComplexItem { get; }

    /// <summary>Property, verdict and explanation in one line.</summary>
    public override string ToString() => Verdict switch
    {
        ProofVerdict.Holds => $"{Property.Id}: proved over {AnswerSets.ToString(CultureInfo.InvariantCulture)} sets of answers, with {Nodes.ToString(CultureInfo.InvariantCulture)} nodes",
        ProofVerdict.Fails => $"{Property.Id}: fails. {Explanation}{(Counterexample is null ? string.Empty : $" Counterexample: {Counterexample}")}",
        _ => $"{Property.Id}: too complex. {Explanation}",
    };

    internal static Proof Holds(SafetyProperty property, DecisionDiagrams diagrams) =>
        new(property, ProofVerdict.Holds, new DiagramCount(diagrams.Variables).All, diagrams.NodeCount, property.Statement, null, null);

    internal static Proof Fails(SafetyProperty property, DecisionDiagrams diagrams, string explanation, Presentation? counterexample) =>
        new(property, ProofVerdict.Fails, new DiagramCount(diagrams.Variables).All, diagrams.NodeCount, explanation, counterexample, null);

    internal static Proof TooComplex(SafetyProperty property, GuidanceTooComplexException error) =>
        new(property, ProofVerdict.TooComplex, BigInteger.Zero, 0, error.Message, null, error.Item);
}
