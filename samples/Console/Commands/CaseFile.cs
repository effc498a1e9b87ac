using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The argument FILE|-: a file, or '-' for the standard input.</summary>
internal static class CaseFile
{
    internal static Argument<string> Argument(string description) => new("FILE|-") { HelpName = "FILE|-", Description = description };

    /// <summary>Opens it. Where that fails, <paramref name="problem"/> says why.</summary>
    internal static Stream? Open(string path, out string problem)
    {
        problem = string.Empty;
        if (path == "-")
        {
            return StandardStreams.OpenInput();
        }

        try
        {
            // The reader has its own buffer.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = Directory.Exists(path) ? $"'{path}' is a folder, not a file."
                : error is FileNotFoundException or DirectoryNotFoundException ? $"There is no file '{path}'. Give a file, or '-' for the standard input."
                : $"'{path}' cannot be read: {error.Message}";
            return null;
        }
    }
}
