using System.Diagnostics;
using System.Text;

namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>The console while it runs: bytes in, bytes out, and what it needs.</summary>
public sealed class RunningConsole : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public RunningConsole(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [ConsoleSample.Path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryRoot.Path,
        };
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    public string Errors => _errors.GetAwaiter().GetResult();

    /// <summary>The most memory that it has had so far, in MiB. Linux only.</summary>
    public int PeakMemory
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").Single(each => each.StartsWith("VmHWM:", StringComparison.Ordinal));
            return int.Parse(line["VmHWM:".Length..].Replace("kB", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) / 1024;
        }
    }

    public void Write(string text)
    {
        Input.Write(Encoding.UTF8.GetBytes(text));
        Input.Flush();
    }

    /// <summary>Reads this many lines away, and gives the last one.</summary>
    public string ReadLines(int count)
    {
        var line = string.Empty;
        for (var i = 0; i < count; i++)
        {
            line = _process.StandardOutput.ReadLine() ?? throw new EndOfStreamException($"The output ended after {i} of {count} lines. {Errors}");
        }

        return line;
    }

    /// <summary>Waits for its end and gives the exit code.</summary>
    public int WaitForExit()
    {
        if (!_process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            throw new TimeoutException("The console did not end.");
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
}
