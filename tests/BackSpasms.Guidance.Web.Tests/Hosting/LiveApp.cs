namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample inside the test process, on a real port of its own.</summary>
public sealed class LiveApp : WebApp
{
    public LiveApp()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    public Uri Address { get; }
}
