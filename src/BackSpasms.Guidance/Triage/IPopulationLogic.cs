namespace BackSpasms.Guidance;

/// <summary>Either end's way with the same rules. The implementations are structs, so that a loop is compiled for each.</summary>
/// <typeparam name="TVector">The register.</typeparam>
internal interface IPopulationLogic<TVector>
{
    /// <summary>What an empty 'or' gives.</summary>
    TVector None { get; }

    /// <summary>What an empty 'and' gives.</summary>
    TVector All { get; }

    TVector Or(TVector left, TVector right);

    TVector And(TVector left, TVector right);

    TVector Result(TVector vector);
}
