using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A line of a screen, which fits: text, and what leads it in a style of its own.</summary>
internal readonly record struct StyledLine(string Text, Style? Style = null, string Lead = "", Style? LeadStyle = null)
{
    internal static Style Quiet { get; } = new(decoration: Decoration.Dim);

    internal static Style Strong { get; } = new(decoration: Decoration.Bold);

    internal static Style Warning { get; } = new(Color.Yellow);

    internal static StyledLine Empty { get; } = new(string.Empty);

    /// <summary>Breaks a text into lines of one style.</summary>
    internal static IEnumerable<StyledLine> Of(string? text, int width, Style? style = null) =>
        text is null ? [] : WordWrap.Lines(text, width).Select(line => new StyledLine(line, style));

    internal IRenderable Draw() => new Spectre.Console.Paragraph { Overflow = Overflow.Crop }.Append(Lead, LeadStyle).Append(Text.Length + Lead.Length == 0 ? " " : Text, Style);
}
