namespace BackSpasms.Guidance.Package.Tests;

/// <summary>Packs once for all test classes, which run one after the other: the SDK uses every core by itself.</summary>
[CollectionDefinition(nameof(PackedLibrary))]
public sealed class PackedLibraryCollection : ICollectionFixture<PackedLibrary>;
