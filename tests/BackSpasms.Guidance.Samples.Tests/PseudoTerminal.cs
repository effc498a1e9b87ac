using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>The console in a terminal: keys in, what the person sees out.</summary>
public sealed partial class PseudoTerminal : IDisposable
{
    // Ends each screen that the interview draws.
    private const string ScreenEnd = "\u001b[K\u001b[J";

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public PseudoTerminal(int width, int height, string[]? arguments = null, params (string Name, string Value)[] environment)
    {
        var command = FormattableString.Invariant($"stty cols {width} rows {height}; exec dotnet '{ConsoleSample.Path}' {string.Join(' ', arguments ?? [])}");
        var start = new ProcessStartInfo("/usr/bin/script", ["-qfec", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = RepositoryRoot.Path,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        Task.Run(Collect);
    }

    /// <summary>Everything that was written, without colours and movements.</summary>
    public string Text => Plain(Raw);

    /// <summary>Everything that was written, as it was.</summary>
    public string Raw
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The last whole screen of the interview.</summary>
    public string Screen => Plain(DrawnScreen);

    /// <summary>The same with its colours.</summary>
    public string DrawnScreen
    {
        get
        {
            var drawn = Raw;
            var end = drawn.LastIndexOf(ScreenEnd, StringComparison.Ordinal);
            var start = end < 0 ? -1 : drawn.LastIndexOf("\u001b[H", end, StringComparison.Ordinal);
            return start < 0 ? string.Empty : drawn[start..end];
        }
    }

    /// <summary>The number of the question on the screen; 0 where none is.</summary>
    public int Step => StepPattern().Match(Screen) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Whether the screen of the interview was left: the outcome is, or will be, written below.</summary>
    public bool HasOutcome => Outcomes() > 0;

    private int Screens => Raw.Split(ScreenEnd).Length - 1;

    public void WaitFor(string text) => WaitUntil(() => Text.Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>Presses one key of a question, and waits for the screen that answers it, or for the outcome.</summary>
    public void Press(string key)
    {
        var screens = Screens;
        var outcomes = Outcomes();
        Type(key);
        WaitUntil(() => Screens > screens || Outcomes() > outcomes, $"an answer to '{key}'");
    }

    /// <summary>Presses keys without waiting.</summary>
    public void Type(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits for the end of the program and gives its exit code.</summary>
    public int WaitForExit()
    {
        if (!_process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            throw new TimeoutException($"The program did not end. It shows:\n{Text}");
        }

        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    /// <summary>How often the interview's own screen was left for an outcome.</summary>
    private int Outcomes() => Raw.Split("\u001b[?1049l").Length - 1;

    private void WaitUntil(Func<bool> isSo, string what)
    {
        // Only ends a test that hangs: nothing is judged by the time.
        var patience = Stopwatch.StartNew();
        while (!isSo())
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(1))
            {
                throw new TimeoutException($"{what} did not come. The terminal shows:\n{Text}");
            }

            Thread.Sleep(10);
        }
    }

    private void Collect()
    {
        var buffer = new char[4096];
        int count;
        while ((count = _process.StandardOutput.Read(buffer, 0, buffer.Length)) > 0)
        {
            lock (_output)
            {
                _output.Append(buffer, 0, count);
            }
        }
    }

    private static string Plain(string drawn) => Sequence().Replace(drawn, string.Empty).Replace("\r", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' ');

    [GeneratedRegex("\u001b(\\[[0-9;?]*[A-Za-z]|[=>]|\\][^\u0007]*\u0007|[()][A-Z0-9])")]
    private static partial Regex Sequence();

    [GeneratedRegex("^Step ([0-9]+),", RegexOptions.Multiline)]
    private static partial Regex StepPattern();
}
