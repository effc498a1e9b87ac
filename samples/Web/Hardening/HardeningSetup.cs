using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What stands between the outside and the endpoints.</summary>
internal static class HardeningSetup
{
    internal static void AddHardening(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var limits = builder.Configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        services.AddOptions<LimitOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();

        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(options =>
        {
            // Scopes would carry the address of the request into every line.
            options.IncludeScopes = false;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LimitOptions.FormBytes;
            kestrel.Limits.MaxConcurrentConnections = limits.Connections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeadSeconds);
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.ShutdownSeconds));
        services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);

        services.AddExceptionHandler<UnhandledErrors>();
        services.AddResponseCompression(options =>
        {
            // No page holds a secret beside what its reader sent, so compression gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "text/markdown", "image/svg+xml", "application/json", "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Fastest);
        services.AddRequestTimeouts(options =>
        {
            options.DefaultPolicy = RequestTimeouts.Of(limits.RequestSeconds);
            options.AddPolicy(RequestTimeouts.Stream, RequestTimeouts.Of(limits.StreamSeconds));
        });
        services.AddRateLimiting(limits);
        services.AddForwarding(builder.Configuration);
        services.AddReadiness();
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
    }

    internal static void UseHardening(this WebApplication app)
    {
        app.UseForwarding();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = Status,
            SuppressDiagnosticsCallback = _ => true,
            ExceptionHandler = context => ErrorAnswer.WriteAsync(context, context.Response.StatusCode),
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseStatusCodePages(ErrorAnswer.WriteAsync);
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = StaticCaching.Prepare });
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
    }

    /// <summary>Nothing here reads or writes but to the client: what fails of that is the client's, and the server has no status of its own for some of it.</summary>
    private static int Status(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        IOException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
