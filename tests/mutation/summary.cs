// Reads the reports of `run` below a folder and writes, also to summary.md there, a row for each folder of the engine and every mutant that no test noticed.
// Of a file that was run more than once the newest report counts.
using System.Globalization;
using System.Text;
using System.Text.Json;

var output = args[0];
var files = new SortedDictionary<string, List<Mutant>>(StringComparer.Ordinal);
foreach (var path in Directory.EnumerateFiles(output, "mutation-report.json", SearchOption.AllDirectories).OrderBy(File.GetLastWriteTimeUtc))
{
    using var report = JsonDocument.Parse(File.ReadAllBytes(path));
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
    {
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        var mutants = file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => Mutant.Of(mutant, lines)).Where(mutant => mutant.Reason != "Removed by mutate filter").ToList();
        if (mutants.Exists(mutant => mutant.Status != "CompileError"))
        {
            files[string.Join('/', file.Name.Split('/', '\\')[^2..])] = mutants;
        }
    }
}

var summary = new StringBuilder("| folder | mutants | killed | timeout | survived | no coverage | score | ignored |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
foreach (var folder in files.GroupBy(file => file.Key.Split('/')[0]))
{
    var counts = folder.SelectMany(file => file.Value).CountBy(mutant => mutant.Status).ToDictionary(StringComparer.Ordinal);
    var noticed = Count("Killed") + Count("Timeout");
    var all = noticed + Count("Survived") + Count("NoCoverage");
    var score = all == 0 ? "none" : (100.0 * noticed / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    summary.Append(CultureInfo.InvariantCulture, $"| {folder.Key} | {all} | {Count("Killed")} | {Count("Timeout")} | {Count("Survived")} | {Count("NoCoverage")} | {score} | {Count("Ignored")} |\n");

    int Count(string status) => counts.GetValueOrDefault(status);
}

foreach (var (file, mutants) in files)
{
    foreach (var mutant in mutants.Where(mutant => mutant.Status is "Survived" or "NoCoverage"))
    {
        summary.Append(CultureInfo.InvariantCulture, $"\n{file}:{mutant.Line} {mutant.Status}, {mutant.Kind}\n    {mutant.Was}\n    {mutant.Replacement}\n");
    }
}

File.WriteAllText(Path.Combine(output, "summary.md"), summary.ToString());
Console.Write(summary);

internal sealed record Mutant(string Status, string? Reason, string Kind, int Line, string Was, string Replacement)
{
    internal static Mutant Of(JsonElement mutant, string[] lines)
    {
        var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
        return new(
            mutant.GetProperty("status").GetString()!,
            mutant.TryGetProperty("statusReason", out var reason) ? reason.GetString() : null,
            mutant.GetProperty("mutatorName").GetString()!,
            line,
            lines[line - 1].Trim(),
            string.Join(' ', mutant.GetProperty("replacement").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
