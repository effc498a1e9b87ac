namespace BackSpasms.Guidance.Testing;

/// <summary>A folder of its own outside the repository, deleted when disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("back-spasms-").FullName;

    /// <summary>The full path of a file or folder in it.</summary>
    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
