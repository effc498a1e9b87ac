namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>
/// The picture of the console in docs/images: taken from the running program, never by hand. With <c>SCREENSHOTS=docs/images</c>, as a full path, it is kept.
/// </summary>
public sealed class ConsolePictureTests
{
    private const int Columns = 84;

    [TerminalFact]
    public void It_shows_what_a_person_sees()
    {
        using var terminal = new PseudoTerminal(Columns, 26);
        terminal.WaitFor("Enter: begin");
        foreach (var key in new[] { "\r", "3", "4", "\r", "n", "n", "?" })
        {
            terminal.Press(key);
        }

        Assert.Contains("Below the waist", terminal.Screen, StringComparison.Ordinal);
        var picture = TerminalPicture.Of(terminal.DrawnScreen, Columns, "The interview in the console: a question about signs below the waist, with two answered no and one not known, which counts as an emergency");
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, "question-console.svg"), picture);
        }

        Assert.Equal(picture, File.ReadAllText(RepositoryRoot.Combine("docs", "images", "question-console.svg")).ReplaceLineEndings("\n"));
    }
}
