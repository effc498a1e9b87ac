namespace BackSpasms.Guidance.Tests;

/// <summary>A test that starts Mono, in place of .NET Framework.</summary>
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        if (!Array.Exists((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, "mono"))))
        {
            Skip = "Needs Mono on the path, such as from 'apt-get install mono-devel'.";
        }
    }
}
