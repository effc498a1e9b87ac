namespace BackSpasms.Guidance;

/// <summary>Words side by side in one register. The implementations are structs, so that a loop is compiled for each.</summary>
/// <typeparam name="TVector">The register.</typeparam>
internal interface ILanes<TVector>
{
    /// <summary>How many words.</summary>
    int Width { get; }

    /// <summary>No bit set.</summary>
    TVector Zero { get; }

    /// <summary>Loads words. A run is whole fours of vectors, so no bounds need to be checked.</summary>
    TVector Load(ulong[] tiles, int at);

    void Store(TVector vector, ulong[] plane, int at);

    TVector And(TVector left, TVector right);

    TVector Or(TVector left, TVector right);

    TVector Not(TVector vector);
}
