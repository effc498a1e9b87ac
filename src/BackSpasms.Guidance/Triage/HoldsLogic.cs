namespace BackSpasms.Guidance;

/// <summary>What is computed is that something holds.</summary>
internal readonly struct HoldsLogic<TVector, TLanes> : IPopulationLogic<TVector>
    where TLanes : struct, ILanes<TVector>
{
    public TVector None => default(TLanes).Zero;

    public TVector All => default(TLanes).Not(default(TLanes).Zero);

    public TVector Or(TVector left, TVector right) => default(TLanes).Or(left, right);

    public TVector And(TVector left, TVector right) => default(TLanes).And(left, right);

    public TVector Result(TVector vector) => vector;
}
