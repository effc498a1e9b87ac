using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample as a process of its own, as it runs outside.</summary>
public sealed class WebProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private WebProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public bool HasEnded => _process.HasExited;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts it on a free port and waits until it is ready.</summary>
    public static Task<WebProcess> StartAsync(params (string Key, string Value)[] settings) => StartAsync(null, settings);

    /// <summary>The same with a bound on what its memory may hold at any time.</summary>
    public static async Task<WebProcess> StartAsync(int? heapMegabytes, params (string Key, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", address.ToString(), .. settings.Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            WorkingDirectory = ContentRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (heapMegabytes is { } megabytes)
        {
            // In hexadecimal, as the runtime wants it.
            start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes * 1024L * 1024L).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        }

        var process = new WebProcess(Process.Start(start)!, address);
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode)
                {
                    return process;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (process.HasEnded || attempt > 600)
            {
                throw new InvalidOperationException($"The web sample did not start.\n{process.Output}");
            }

            await Task.Delay(50);
        }
    }

    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    /// <summary>Asks it to stop, as a container does, and waits for its end.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    /// <summary>Waits until it takes no new connection.</summary>
    public async Task RefusedAsync()
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync(Address.Host, Address.Port);
            }
            catch (SocketException)
            {
                return;
            }

            await Task.Delay(25);
        }

        throw new InvalidOperationException("It still takes connections.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string ContentRoot { get; } =
        typeof(WebProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "WebSampleFolder").Value!;

    private void Add(string? line)
    {
        lock (_output)
        {
            _output.Append(line).Append('\n');
        }
    }
}
