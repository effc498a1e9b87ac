// Reads the reports of `run` below a folder and writes, also to summary.md there, a table of them and every mutant that no test noticed.
using System.Globalization;
using System.Text;
using System.Text.Json;

var folder = args[0];
var table = new StringBuilder("| part | mutants | killed | timeout | survived | no coverage | ignored | score |\n|---|---|---|---|---|---|---|---|\n");
var left = new StringBuilder();

foreach (var path in Directory.EnumerateFiles(folder, "mutation-report.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    using var report = JsonDocument.Parse(File.ReadAllBytes(path));
    var counts = new Dictionary<string, int>(StringComparer.Ordinal);
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
    {
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            var status = mutant.GetProperty("status").GetString()!;
            if (status == "Ignored" && mutant.TryGetProperty("statusReason", out var reason) && reason.GetString() == "Removed by mutate filter")
            {
                continue;
            }

            counts[status] = Count(status) + 1;
            if (status is "Survived" or "NoCoverage")
            {
                var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                left.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(file.Name)}:{line} {status}, {mutant.GetProperty("mutatorName").GetString()}\n");
                left.Append(CultureInfo.InvariantCulture, $"    {lines[line - 1].Trim()}\n    {OneLine(mutant.GetProperty("replacement").GetString()!)}\n");
            }
        }
    }

    var noticed = Count("Killed") + Count("Timeout");
    var all = noticed + Count("Survived") + Count("NoCoverage");
    var part = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0];
    var score = all == 0 ? "none" : (100.0 * noticed / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    table.Append(CultureInfo.InvariantCulture,
        $"| {part} | {all} | {Count("Killed")} | {Count("Timeout")} | {Count("Survived")} | {Count("NoCoverage")} | {Count("Ignored")} | {score} |\n");

    int Count(string status) => counts.GetValueOrDefault(status);
}

var summary = $"{table}\n{left}";
File.WriteAllText(Path.Combine(folder, "summary.md"), summary);
Console.Write(summary);

static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
