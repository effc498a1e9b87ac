namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A test that gives a page's line to the shell that the page is written for.</summary>
public sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute()
    {
        if (!File.Exists("/bin/bash"))
        {
            Skip = "/bin/bash is needed to run the lines of a page.";
        }
    }
}
