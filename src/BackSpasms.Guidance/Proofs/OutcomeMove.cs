using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>The complete sets of answers that go from one urgency to another between two versions.</summary>
public sealed class OutcomeMove
{
    internal OutcomeMove(Urgency from, Urgency to, BigInteger count, Presentation olderWitness, Presentation newerWitness)
    {
        From = from;
        To = to;
        Count = count;
        OlderWitness = olderWitness;
        NewerWitness = newerWitness;
    }

    /// <summary>The urgency by the older version.</summary>
    public Urgency From { get; }

    /// <summary>The urgency by the newer version.</summary>
    public Urgency To { get; }

    /// <summary>How many complete sets of answers move so, exactly.</summary>
    public BigInteger Count { get; }

    /// <summary>The smallest set of answers that moves so, in the vocabulary of the older version.</summary>
    public Presentation OlderWitness { get; }

    /// <summary>The smallest set of answers that moves so, in the vocabulary of the newer version.</summary>
    public Presentation NewerWitness { get; }
}
