namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>
/// Looks at every complete set of answers that has fewer findings present than a given one, thresholds counted,
/// to see that a counterexample is the smallest.
/// </summary>
internal static class Smallest
{
    /// <summary>The numbers and what is present; everything that is told besides must be absent.</summary>
    internal static string Short(Presentation complete)
    {
        Assert.Empty(complete.NotAsked);
        Assert.Empty(complete.Unsure);
        return complete.ToString().Split("; absent: ")[0];
    }

    /// <summary>Every complete set of answers with fewer findings present than this one.</summary>
    internal static IEnumerable<Presentation> BelowOf(Presentation complete)
    {
        var vocabulary = complete.Vocabulary;
        var most = vocabulary.Findings.Count(finding => complete[finding] == Answer.Present) - 1;
        return Numbers(Presentation.Empty(vocabulary), 0)
            .Select(numbers => (numbers, Left: most - vocabulary.Findings.Count(finding => numbers[finding] == Answer.Present)))
            .Where(each => each.Left >= 0)
            .SelectMany(each => Told(each.numbers, 0, each.Left))
            .Select(told => told.WithOthersAbsent());
    }

    /// <summary>One number of every band: where a threshold begins, and the least number.</summary>
    private static IEnumerable<Presentation> Numbers(Presentation presentation, int index)
    {
        var vocabulary = presentation.Vocabulary;
        if (index == vocabulary.Quantities.Count)
        {
            return [presentation];
        }

        var quantity = vocabulary.Quantities[index];
        return vocabulary.Findings
            .Where(finding => finding.Quantity == quantity)
            .Select(finding => finding.Threshold!.Value.Value)
            .Append(quantity.Minimum)
            .Distinct()
            .SelectMany(number => Numbers(presentation.With(quantity, number), index + 1));
    }

    private static IEnumerable<Presentation> Told(Presentation presentation, int from, int left)
    {
        yield return presentation;
        for (var bit = from; left > 0 && bit < presentation.Vocabulary.Findings.Count; bit++)
        {
            if (presentation.Vocabulary.Findings[bit] is { IsTold: true } finding)
            {
                foreach (var more in Told(presentation.WithPresent(finding), bit + 1, left - 1))
                {
                    yield return more;
                }
            }
        }
    }
}
