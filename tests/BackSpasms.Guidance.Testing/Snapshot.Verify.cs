#if SNAPSHOTS_BY_VERIFY
using VerifyTests;
using VerifyXunit;

namespace BackSpasms.Guidance.Testing;

public static partial class Snapshot
{
    private static void Compare(string text, string folder, string stem, string sourceFile)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(folder);
        settings.UseFileName(stem);
        settings.DisableDiff();
        if (Environment.GetEnvironmentVariable("SNAPSHOTS_ACCEPT") == "1")
        {
            settings.AutoVerify();
        }

        Verifier.Verify(text, settings, sourceFile).GetAwaiter().GetResult();
    }
}
#endif
