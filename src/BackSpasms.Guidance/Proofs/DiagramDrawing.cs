using System.Globalization;
using System.Text;

namespace BackSpasms.Guidance;

/// <summary>Draws one decision diagram as a Mermaid flowchart.</summary>
internal sealed class DiagramDrawing(DecisionVariables variables)
{
    private readonly DecisionVariables _variables = variables;
    private readonly StringBuilder _text = new("flowchart TD\n");
    private readonly Dictionary<int, string> _names = new() { [0] = "no", [1] = "yes" };

    internal static string Quoted(string text) => $"\"{text.Replace("\"", "#quot;")}\"";

    internal string Of(DecisionNode root, RedFlag flag)
    {
        Draw(root);
        Line($"  yes([{Quoted($"{flag.Urgency.Name}: {flag.Title}")}])\n  no([{Quoted("this red flag does not hold")}])\n");
        return _text.ToString();
    }

    private void Line(string text) => _text.Append(text);

    private string Draw(DecisionNode node)
    {
        if (_names.TryGetValue(node.Id, out var known))
        {
            return known;
        }

        var name = $"n{(_names.Count - 1).ToString(CultureInfo.InvariantCulture)}";
        _names.Add(node.Id, name);
        var variable = _variables[node.Level];
        Line($"  {name}{{{Quoted(variable.Finding is { } finding ? $"{finding.Label}?" : $"{variable.Quantity!.Label}?")}}}\n");
        foreach (var (label, branch) in Edges(variable, node))
        {
            Line($"  {name} -- {Quoted(label)} --> {Draw(branch)}\n");
        }

        return name;
    }

    /// <summary>The ways out of a node; neighbouring bands of a quantity that lead to the same place are one way.</summary>
    private static IEnumerable<(string Label, DecisionNode Branch)> Edges(DecisionVariable variable, DecisionNode node)
    {
        if (variable.Quantity is null)
        {
            yield return ("present", node.Branches[1]);
            yield return ("absent", node.Branches[0]);
            yield break;
        }

        for (var first = 0; first < node.Branches.Length;)
        {
            var last = first;
            while (last + 1 < node.Branches.Length && node.Branches[last + 1] == node.Branches[first])
            {
                last++;
            }

            yield return (variable.BandsInWords(first, last), node.Branches[first]);
            first = last + 1;
        }
    }
}
