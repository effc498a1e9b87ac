using System.Text;
using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Shows pages: drawn to the width of the terminal, or as plain text where the output goes elsewhere.</summary>
internal static class PageOutput
{
    internal static void Show(Page page)
    {
        if (Console.IsOutputRedirected)
        {
            ShowText(PlainText.Of(page));
        }
        else
        {
            Console.OutputEncoding = Encoding.UTF8;
            AnsiConsole.Console.Write(new DrawnPage(AnsiConsole.Profile.Capabilities.Unicode, AnsiConsole.Profile.Width).Of(page));
        }
    }

    /// <summary>Shows text that has its own lines; a terminal breaks long ones between words.</summary>
    internal static void ShowText(string text)
    {
        if (Console.IsOutputRedirected)
        {
            StandardStreams.OutputWriter.Write(text);
        }
        else
        {
            Console.OutputEncoding = Encoding.UTF8;
            foreach (var line in text.TrimEnd('\n').Split('\n').SelectMany(line => WordWrap.Lines(line, AnsiConsole.Profile.Width)))
            {
                Console.WriteLine(line);
            }
        }
    }
}
