namespace BackSpasms.Guidance.Testing;

/// <summary>The folder of the solution that the running tests belong to.</summary>
public static class RepositoryRoot
{
    private const string Solution = "BackSpasms.Guidance.sln";

    /// <summary>The full path of the folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder in the repository.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
