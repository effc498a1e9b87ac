namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample inside the test process, on a real port of its own.</summary>
public sealed class LiveApp : WebApp
{
    public LiveApp() => Address = Listen();

    public Uri Address { get; }
}
