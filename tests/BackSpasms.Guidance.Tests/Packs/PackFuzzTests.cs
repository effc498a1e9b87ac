using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>
/// Any bytes give a model or a list of errors, and nothing else. A short run by default; PACK_FUZZ=1000000 in the environment asks for so many inputs,
/// PACK_FUZZ_FROM=… starts at another one, and progress goes to the test output and to the file that PACK_FUZZ_LOG names.
/// </summary>
public sealed class PackFuzzTests(ITestOutputHelper output)
{
    private const int ShortRun = 2500;
    private const int ProgressEvery = 10_000;

    /// <summary>The most memory that one pack may make the process keep: what the documentation states, for its tree, its texts and its model.</summary>
    private const long MaxKeptBytes = 256L * 1024 * 1024;

    [Fact]
    public void Any_bytes_give_a_model_or_errors()
    {
        var inputs = Setting("PACK_FUZZ", ShortRun);
        var from = Setting("PACK_FUZZ_FROM", 0);
        var mutations = new PackMutations();
        var counts = new SortedDictionary<string, (int Models, int Refused)>(StringComparer.Ordinal);
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = from; number < from + inputs; number++)
        {
            var (kind, pack) = mutations.Of(number);
            GuidancePackReading reading;
            try
            {
                reading = Read(pack, isWrittenAgain: number % 10 == 0);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Input {number.ToString(CultureInfo.InvariantCulture)} ({kind}) failed.", error);
            }

            var (models, refused) = counts.GetValueOrDefault(kind);
            counts[kind] = reading.Model is null ? (models, refused + 1) : (models + 1, refused);
            foreach (var code in reading.Errors.Select(error => error.Code).Distinct())
            {
                codes[code] = codes.GetValueOrDefault(code) + 1;
            }

            if ((number - from + 1) % ProgressEvery == 0)
            {
                Tell($"{number - from + 1} inputs, peak memory {PeakMegabytes()} MB");
            }
        }

        Tell($"{inputs} inputs, peak memory {PeakMegabytes()} MB");
        foreach (var (kind, (models, refused)) in counts)
        {
            Tell($"{kind}: {models} models, {refused} refused");
        }

        Tell(string.Join(", ", codes.Select(code => $"{code.Key} {code.Value}")));

        // The run has seen both ends, or it has shown nothing.
        Assert.Contains(counts.Values, count => count.Models > 0);
        Assert.Contains(counts.Values, count => count.Refused > 0);
    }

    [Fact]
    public void The_largest_packs_are_read_in_the_memory_that_is_stated()
    {
        var mutations = new PackMutations();
        foreach (var number in new[] { 0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000 })
        {
            var pack = mutations.Of(number).Pack;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var reading = Read(pack, isWrittenAgain: false);
            var kept = GC.GetTotalMemory(forceFullCollection: false) - before;
            GC.KeepAlive(reading);

            Assert.True(kept < MaxKeptBytes, $"Input {number}: {kept} bytes.");
        }
    }

    private static GuidancePackReading Read(byte[] pack, bool isWrittenAgain)
    {
        var reading = GuidancePack.Read(pack, BackSpasmGuidance.Default);

        Assert.Equal(reading.Errors.Count == 0, reading.Model is not null);
        Assert.True(reading.Errors.Count <= GuidancePack.MaxErrors + 1);
        foreach (var error in reading.Errors)
        {
            Assert.NotEmpty(error.Message);
            Assert.True(error.Message.Length < 1000, error.Message);
            Assert.True(error.Code is PackErrorCode.TooManyErrors or PackErrorCode.TooLarge || (error.Line > 0 && error.Column > 0), error.ToString());

            // Whatever is wrong, the reader sees it where it stands; the check where models are made is only a second net.
            Assert.NotEqual(PackErrorCode.InvalidContent, error.Code);
        }

        if (reading.Model is { } model)
        {
            if (isWrittenAgain || !reading.IsExtension)
            {
                // An extension is written with all that it extends: not each time.
                Assert.Equal(model.Digest, GuidancePack.Parse(GuidancePack.Write(model)).Digest);
            }

            try
            {
                var nothing = Presentation.Empty(model.Vocabulary);
                Assert.True(model.UrgencyOf(nothing).AtLeast <= model.UrgencyOf(nothing.WithOthersAbsent()).AtMost);
                Assert.NotNull(model.Diagrams.AtLeast(Urgency.Routine));
            }
            catch (GuidanceTooComplexException refusal)
            {
                Assert.NotEmpty(refusal.Item);
            }
        }

        return reading;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024 * 1024);
    }

    private void Tell(FormattableString line) => Tell(line.ToString(CultureInfo.InvariantCulture));

    private void Tell(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("PACK_FUZZ_LOG") is { Length: > 0 } log)
        {
            File.AppendAllText(log, line + "\n");
        }
    }
}
