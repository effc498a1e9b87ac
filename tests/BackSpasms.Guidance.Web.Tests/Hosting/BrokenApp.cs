using BackSpasms.Guidance.Samples.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample with a defect in it, whose message says what nobody may read.</summary>
public sealed class BrokenApp : WebApp
{
    public const string Secret = "what somebody answered";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<SafetyProofs>(_ => throw new InvalidOperationException(Secret)));
    }
}
