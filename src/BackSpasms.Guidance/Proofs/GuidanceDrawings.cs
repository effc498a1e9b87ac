using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>Draws decisions as Mermaid flowcharts that a clinician can read and check.</summary>
public static class GuidanceDrawings
{
    /// <summary>One red flag as a decision diagram: each question once on a way, with the answers that lead on.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="redFlag">A red flag of the guidance.</param>
    /// <exception cref="ArgumentException">The red flag is not of the guidance.</exception>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public static string ToMermaid(this GuidanceModel guidance, RedFlag redFlag)
    {
        Require.NotNull(guidance, nameof(guidance));
        Require.NotNull(redFlag, nameof(redFlag));
        var own = guidance.RedFlags.FirstOrDefault(flag => string.Equals(flag.Id, redFlag.Id, StringComparison.Ordinal)) ?? throw new ArgumentException(
            $"'{redFlag.Id}' is not a red flag of {guidance}{NearestId.Suggestion(redFlag.Id, guidance.RedFlags.Select(known => known.Id))}",
            nameof(redFlag));
        return new DiagramDrawing(guidance.Diagrams.Variables).Of(guidance.Diagrams.Of(own.When), own);
    }

    /// <summary>All red flags of one urgency, one after the other, as triage looks at them.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="level">Routine, urgent or emergency.</param>
    /// <exception cref="ArgumentOutOfRangeException">No red flag can have that urgency.</exception>
    public static string ToMermaid(this GuidanceModel guidance, Urgency level)
    {
        Require.NotNull(guidance, nameof(guidance));
        if (level is not (Urgency.Routine or Urgency.Urgent or Urgency.Emergency))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level must be Routine, Urgent or Emergency: self-care is what is left when no red flag holds.");
        }

        var flags = guidance.RedFlags.Where(flag => flag.Urgency == level).ToList();
        var text = new List<string> { "flowchart TD" };
        for (var i = 0; i < flags.Count; i++)
        {
            var next = i + 1 < flags.Count ? Node(i + 1) : "none";
            text.Add($"  {Node(i)}{{{{{DiagramDrawing.Quoted($"{flags[i].Title}? {flags[i].When.InWords()}")}}}}}");
            text.Add($"  {Node(i)} -- yes --> outcome");
            text.Add($"  {Node(i)} -- no --> {next}");
        }

        text.Add($"  outcome([{DiagramDrawing.Quoted(level.Name)}])");
        text.Add($"  none([{DiagramDrawing.Quoted($"not {level.Name}")}])");
        return string.Join("\n", text) + "\n";

        static string Node(int index) => $"f{index.ToString(CultureInfo.InvariantCulture)}";
    }
}
