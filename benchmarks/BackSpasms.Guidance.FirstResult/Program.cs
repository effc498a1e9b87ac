using System.Diagnostics;
using System.Globalization;
using BackSpasms.Guidance;

// Each stage for the first time in this process, in milliseconds since Main began: the model, the outcome, its reasons, and the whole of it in words.
var start = Stopwatch.GetTimestamp();
var guidance = BackSpasmGuidance.Default;
var built = Stopwatch.GetElapsedTime(start);
var presentation = guidance.Describe(age: 34, days: 1, pain: 5)
    .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness)
    .WithOthersAbsent();
var result = guidance.Triage(presentation);
var outcome = Stopwatch.GetElapsedTime(start);
var reasons = result.Reasons.Count;
var reasoned = Stopwatch.GetElapsedTime(start);
var text = result.Explain();
var rendered = Stopwatch.GetElapsedTime(start);
foreach (var (stage, time) in new[] { ("model", built), ("outcome", outcome), ("reasons", reasoned), ("text", rendered) })
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage} {time.TotalMilliseconds:F2}"));
}

// What was made is used, and is what it should be.
return result is TriageResult.SelfCare && reasons == 0 && text.Length > 0 ? 0 : 1;
