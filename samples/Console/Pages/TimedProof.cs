using System.Diagnostics;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A proof, and how long it took. The library has no clock.</summary>
internal sealed record TimedProof(Proof Proof, TimeSpan Time)
{
    internal static TimedProof Of(GuidanceModel guidance, SafetyProperty property)
    {
        var clock = Stopwatch.StartNew();
        var proof = guidance.Prove(property);
        return new TimedProof(proof, clock.Elapsed);
    }
}
