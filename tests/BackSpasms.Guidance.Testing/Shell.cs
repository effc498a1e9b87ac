using System.Diagnostics;
using System.Text;

namespace BackSpasms.Guidance.Testing;

/// <summary>What a process did.</summary>
public sealed record ShellResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The result, where the process ended with 0; else an exception with all it printed.</summary>
    public ShellResult OrThrow() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}.\n{Output}\n{Errors}");
}

/// <summary>Starts programs for end-to-end tests.</summary>
public static class Shell
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The file to start.</param>
    /// <param name="arguments">Its arguments, one each.</param>
    /// <param name="folder">The working folder; the repository when not given.</param>
    /// <param name="input">What it reads from its standard input, as UTF-8; at its end the input is closed.</param>
    /// <param name="environment">Variables to set; null removes one.</param>
    /// <param name="timeout">When to give up and end it; five minutes when not given.</param>
    public static ShellResult Run(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        string input = "",
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? timeout = null)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? RepositoryRoot.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };

        // The test host's own build and test settings are not the started program's.
        foreach (var key in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(key);
        }

        foreach (var (key, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended, or closed its input, before it read everything.
        }

        if (!process.WaitForExit(timeout ?? TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} did not end in time.");
        }

        return new ShellResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
