namespace BackSpasms.Guidance;

/// <summary>Truth upside down: what is computed is that something is impossible.</summary>
internal readonly struct FailsLogic<TVector, TLanes> : IPopulationLogic<TVector>
    where TLanes : struct, ILanes<TVector>
{
    public TVector None => default(TLanes).Not(default(TLanes).Zero);

    public TVector All => default(TLanes).Zero;

    public TVector Or(TVector left, TVector right) => default(TLanes).And(left, right);

    public TVector And(TVector left, TVector right) => default(TLanes).Or(left, right);

    public TVector Result(TVector vector) => default(TLanes).Not(vector);
}
