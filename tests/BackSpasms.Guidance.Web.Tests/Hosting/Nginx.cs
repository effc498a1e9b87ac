using System.Diagnostics;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>A proxy that gives each request to the next replica.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Nginx(Process process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public static string? Program { get; } = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx" }.FirstOrDefault(File.Exists);

    public Uri Address { get; }

    public static async Task<Nginx> StartAsync(Uri one, Uri two)
    {
        var folder = Directory.CreateTempSubdirectory("replicas-").FullName;
        var port = WebProcess.FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            daemon off;
            events { }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                {{Configuration([one, two], port)}}
            }
            """);
        var process = Process.Start(new ProcessStartInfo(Program!, ["-c", Path.Combine(folder, "nginx.conf"), "-p", folder, "-e", Path.Combine(folder, "error.log")]))!;
        var nginx = new Nginx(process, folder, new Uri($"http://127.0.0.1:{port}"));
        using var client = new HttpClient { BaseAddress = nginx.Address };
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                await client.GetAsync("/health/live");
                return nginx;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(25);
            }
        }

        throw new InvalidOperationException("nginx did not start.");
    }

    /// <summary>What the README tells to write, with these addresses in it.</summary>
    private static string Configuration(Uri[] replicas, int port) => Assert.Single(Readme.Blocks("nginx"))
        .Replace("127.0.0.1:5001", replicas[0].Authority, StringComparison.Ordinal)
        .Replace("127.0.0.1:5002", replicas[1].Authority, StringComparison.Ordinal)
        .Replace("127.0.0.1:8080", FormattableString.Invariant($"127.0.0.1:{port}"), StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>A test that needs nginx, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute()
    {
        if (Nginx.Program is null)
        {
            Skip = "nginx is not installed (on Debian: apt-get install nginx-light).";
        }
    }
}
