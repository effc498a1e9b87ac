using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Content of any size in the shape of the built-in one: red flags of every urgency, each about a handful of neighbouring findings, as topics have them;
/// a quarter of them met by any one finding, the others by one of each of two groups, some with an age. Findings are of three kinds in turn: enough by
/// themselves, of a first group, of a second one. So however many red flags there are, none makes another superfluous.
/// </summary>
public static class GrownModel
{
    private const int Enough = 0;
    private const int First = 1;
    private const int Second = 2;
    private const int Kinds = 3;

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
            var from = (int)((long)i * ((told.Length / Kinds) - 4) / redFlags);
            var when = random.Next(4) == 0 ? Any(Enough, from, 2 + random.Next(3)) : Any(First, from, 2 + random.Next(3)) & SecondOrAge(from);
            builder.Add(new RedFlag(Id("red-flag", i), (Urgency)(1 + (i % 3)), when, "Something that needs a look.", "Get help.", [source]));
        }

        return builder;

        Condition SecondOrAge(int from) => random.Next(4) == 0 ? ages[random.Next(2)] | Any(Second, from, 1) : Any(Second, from, 1 + random.Next(3));

        Condition Any(int kind, int from, int count) => Condition.Any([.. Enumerable.Range(from, count).Select(at => told[(Kinds * at) + kind])]);
    }

    /// <summary>
    /// People who have answered everything and have one finding of a group: no row is met, and so none can be left out, which is the most that masks can cost.
    /// </summary>
    public static Presentation[] People(GuidanceModel guidance)
    {
        Finding[] told = [.. guidance.Vocabulary.Findings.Where(finding => finding.IsTold)];
        return
        [
            .. told.Where((_, i) => i % Kinds != Enough).Select(finding => Presentation.Empty(guidance.Vocabulary)
                .With(guidance.Vocabulary.Quantities[0], 30)
                .WithPresent(finding)
                .WithOthersAbsent()),
        ];
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
