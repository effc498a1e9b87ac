namespace BackSpasms.Guidance;

/// <summary>Triage of many people at once, on the rules as they are declared and a vector of people at a time.</summary>
public static class PopulationTriage
{
    /// <summary>How urgent each person is.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="answers">The answers, in the vocabulary of the guidance.</param>
    /// <param name="degreeOfParallelism">How many cores to use, from 1.</param>
    /// <param name="progress">Told how many people are done, now and then, from any of the cores.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The answers are of another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    /// <exception cref="GuidanceTooComplexException">The model needs decision diagrams and passes their node budget.</exception>
    public static PopulationResult UrgencyOf(
        this GuidanceModel guidance,
        PopulationAnswers answers,
        int degreeOfParallelism = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        Require.NotNull(guidance, nameof(guidance));
        if (Require.NotNull(answers, nameof(answers)).Vocabulary != guidance.Vocabulary)
        {
            throw new ArgumentException($"The answers speak the vocabulary of {answers.Vocabulary}, not of {guidance.Vocabulary}.", nameof(answers));
        }

        if (degreeOfParallelism < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(degreeOfParallelism), degreeOfParallelism, "At least one core must be used.");
        }

        var tiles = answers.Tiles;
        var atLeast = Planes(tiles.Words);
        var atMost = Planes(tiles.Words);
        var rules = guidance.Rules.IsExact ? PreparedTriage.Of(guidance).Population : null;
        var counts = new PopulationCounts();
        var done = 0L;

        void Step(PopulationCounts own, int step)
        {
            var from = step * PopulationTiles.StepWords;
            if (rules is not null)
            {
                rules.Evaluate(tiles, step, atLeast, atMost);
            }
            else
            {
                OneByOne(guidance, answers, atLeast, atMost, from);
            }

            var people = own.Add(atLeast, atMost, from, answers.Count);
            var soFar = Interlocked.Add(ref done, people);
            if (progress is not null && (step % 256 == 0 || soFar == answers.Count))
            {
                progress.Report(soFar);
            }
        }

        if (degreeOfParallelism == 1)
        {
            for (var step = 0; step < tiles.Steps.Count; step++)
            {
                cancellation.ThrowIfCancellationRequested();
                Step(counts, step);
            }
        }
        else
        {
            Parallel.For(
                0,
                tiles.Steps.Count,
                new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism, CancellationToken = cancellation },
                static () => new PopulationCounts(),
                (step, _, own) =>
                {
                    Step(own, step);
                    return own;
                },
                own =>
                {
                    lock (counts)
                    {
                        counts.Add(own);
                    }
                });
        }

        return new PopulationResult(answers.Count, atLeast, atMost, counts);
    }

    private static ulong[][] Planes(int words) => [new ulong[words], new ulong[words], new ulong[words]];

    /// <summary>Where masks are not exact for a model: each person by the diagrams, as triage does it.</summary>
    private static void OneByOne(GuidanceModel guidance, PopulationAnswers answers, ulong[][] atLeast, ulong[][] atMost, int from)
    {
        for (var person = from * 64; person < Math.Min(answers.Count, (from + PopulationTiles.StepWords) * 64L); person++)
        {
            var range = guidance.UrgencyOf(answers.PresentationOf(person));
            var mask = 1UL << (person % 64);
            for (var level = 0; level < RedFlagRules.Levels.Length; level++)
            {
                atLeast[level][person / 64] |= range.AtLeast >= RedFlagRules.Levels[level] ? mask : 0;
                atMost[level][person / 64] |= range.AtMost >= RedFlagRules.Levels[level] ? mask : 0;
            }
        }
    }
}
