using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Content of any size in the shape of the built-in one: red flags of every urgency, each about a handful of neighbouring findings, as topics have them;
/// a quarter of them met by any one finding, the others by one of each of two groups, some with an age.
/// </summary>
public static class GrownModel
{
    public static GuidanceModel Of(int findings, int redFlags) => Builder(findings, redFlags).Build();

    public static GuidanceModelBuilder Builder(int findings, int redFlags)
    {
        var random = new Random(findings + redFlags);
        var source = new Citation("source", "publisher", "title", 2026, "https://example.org/source", "What was read.");
        var age = new Quantity("age", "age", "How old are you?", "years", 0, 120);
        Finding[] ages = [age.AtLeast(50, "age-50-or-over", "aged 50 or over"), age.AtLeast(60, "age-60-or-over", "aged 60 or over")];
        Finding[] told = [.. Enumerable.Range(0, findings - ages.Length).Select(i => new Finding(Id("finding", i), "a finding", "Is it so?"))];
        var builder = new GuidanceModelBuilder("grown", "1.0.0").Add(age);
        foreach (var finding in told.Concat(ages))
        {
            builder.Add(finding);
        }

        for (var i = 0; i < redFlags; i++)
        {
            var from = (int)((long)i * (told.Length - 12) / redFlags);
            var first = Any(from, 2 + random.Next(3));
            var when = random.Next(4) == 0 ? first : random.Next(4) == 0 ? first & (ages[random.Next(2)] | told[from + 10]) : first & Any(from + 5, 1 + random.Next(3));
            builder.Add(new RedFlag(Id("red-flag", i), (Urgency)(1 + (i % 3)), when, "Something that needs a look.", "Get help.", [source]));
        }

        return builder;

        Condition Any(int from, int count) => Condition.Any([.. Enumerable.Range(from, count).Select(at => told[at])]);
    }

    /// <summary>People who have answered everything, few of whom have a finding.</summary>
    public static Presentation[] People(GuidanceModel guidance, int count)
    {
        var random = new Random(count);
        Finding[] told = [.. guidance.Vocabulary.Findings.Where(finding => finding.IsTold)];
        return
        [
            .. Enumerable.Range(0, count).Select(_ => Presentation.Empty(guidance.Vocabulary)
                .With(guidance.Vocabulary.Quantities[0], random.Next(121))
                .WithPresent([.. told.Where(_ => random.Next(2 * told.Length) == 0)])
                .WithOthersAbsent()),
        ];
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
