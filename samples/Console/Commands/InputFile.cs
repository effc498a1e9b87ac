using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The argument FILE|-: a file, or '-' for the standard input.</summary>
internal static class InputFile
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

    /// <summary>Reads everything, and no more than shows that it is too much.</summary>
    internal static byte[] ReadAtMost(Stream input, int bytes, out bool hasMore)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while (read.Length <= bytes && (count = input.Read(buffer)) > 0)
        {
            read.Write(buffer, 0, count);
        }

        hasMore = read.Length > bytes;
        return read.ToArray();
    }
}
