using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The standard streams as programs read them: UTF-8 without a mark at the start, lines that end with a line feed on every machine.</summary>
internal static class StandardStreams
{
    private const int BrokenPipe = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lazy<Stream> LazyOutput = new(OpenOutput);
    private static readonly Lazy<TextWriter> LazyOutputWriter = new(() => Writer(Output));
    private static readonly Lazy<TextWriter> LazyErrorWriter = new(() => Writer(Console.OpenStandardError()));

    internal static Stream Output => LazyOutput.Value;

    /// <summary>Writes through to <see cref="Output"/> at once.</summary>
    internal static TextWriter OutputWriter => LazyOutputWriter.Value;

    internal static TextWriter ErrorWriter => LazyErrorWriter.Value;

    internal static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Whether an error says that nobody reads the output any more.</summary>
    internal static bool IsClosedPipe(IOException error) => !OperatingSystem.IsWindows() && error.HResult == BrokenPipe;

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>
    /// The console's own stream hides that a pipe is closed, so that an endless input would be read for ever: a pipe is written to directly.
    /// A file is not, since direct writing would leave its position behind for the next program that writes to it.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (Console.IsOutputRedirected && !OperatingSystem.IsWindows())
        {
            try
            {
                var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!direct.CanSeek)
                {
                    return direct;
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // There is no output to write to; the console's stream accepts that.
            }
        }

        return Console.OpenStandardOutput();
    }
}
