using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The person's terminal: whole screens out, single keys in.</summary>
internal sealed class TerminalScreen
{
    private const string Home = "\u001b[H";
    private const string ClearLine = "\u001b[K";
    private const string ClearBelow = "\u001b[J";

    private readonly IAnsiConsole _console;

    internal TerminalScreen()
    {
        Console.OutputEncoding = Encoding.UTF8;
        _console = AnsiConsole.Console;
    }

    /// <summary>Whether there is a terminal on both ends, and one that can be drawn on.</summary>
    internal static bool IsAvailable =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    internal int Width => Math.Max(20, _console.Profile.Width);

    internal int Height => Math.Max(8, _console.Profile.Height);

    internal bool Unicode => _console.Profile.Capabilities.Unicode;

    internal DrawnPage Pages => new(Unicode, Width);

    /// <summary>Runs with a screen of its own; what stood in the terminal before comes back afterwards.</summary>
    internal void WithOwnScreen(Action action)
    {
        // Ctrl+C comes as a key, so that the terminal is given back as it was.
        Console.TreatControlCAsInput = true;
        try
        {
            _console.AlternateScreen(() =>
            {
                _console.Cursor.Hide();
                action();
            });
        }
        finally
        {
            _console.Cursor.Show();
            Console.TreatControlCAsInput = false;
        }
    }

    /// <summary>Draws a whole screen over the last one.</summary>
    internal void Draw(IReadOnlyList<StyledLine> lines)
    {
        var drawn = _console.ToAnsi(new Spectre.Console.Rows(lines.Select(line => line.Draw()))).TrimEnd('\n', '\r').Split('\n');
        Console.Write(Home + string.Join(ClearLine + "\r\n", drawn.Select(line => line.TrimEnd('\r'))) + ClearLine + ClearBelow);
    }

    /// <summary>The next key; Ctrl+C counts as 'q'.</summary>
    internal static ConsoleKeyInfo ReadKey()
    {
        var key = Console.ReadKey(intercept: true);
        return key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control } ? new ConsoleKeyInfo('q', ConsoleKey.Q, false, false, false) : key;
    }

    /// <summary>Shows a page of any length; one that is longer than the screen waits for the reader.</summary>
    internal void ShowPaged(Page page)
    {
        var lines = _console.ToAnsi(Pages.Of(page)).TrimEnd('\n', '\r').Split('\n');
        var shown = 0;
        while (shown < lines.Length)
        {
            var count = lines.Length - shown < Height ? lines.Length - shown : Height - 2;
            foreach (var line in lines.Skip(shown).Take(count))
            {
                Console.WriteLine(line.TrimEnd('\r'));
            }

            shown += count;
            if (shown < lines.Length && !ReadsOn())
            {
                return;
            }
        }
    }

    /// <summary>Writes one line in a style.</summary>
    internal void WriteLine(string text, Style? style = null)
    {
        foreach (var line in WordWrap.Lines(text, Width - 1))
        {
            _console.Write(new Text(line + "\n", style));
        }
    }

    internal void Write(string text) => _console.Write(new Text(text));

    private bool ReadsOn()
    {
        _console.Write(new Text("-- Enter: read on   q: to the end --", new Style(decoration: Decoration.Invert)));
        var key = ReadKey();
        Console.Write("\r" + ClearLine);
        return char.ToLowerInvariant(key.KeyChar) != 'q';
    }
}
