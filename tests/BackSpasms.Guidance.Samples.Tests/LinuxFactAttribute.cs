namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>A test that looks into /proc, or at how pipes of a Unix close.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "Only Linux tells the memory of a process in /proc, and that the reader of a pipe is gone.";
        }
    }
}
