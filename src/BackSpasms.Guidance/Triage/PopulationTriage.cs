namespace BackSpasms.Guidance;

/// <summary>Triage of many people at once, on the rules as they are declared and a vector of people at a time.</summary>
public static class PopulationTriage
{
    /// <summary>
    /// How many words of people one step works on: long runs of each column are read fast, the columns of a step together fit the second-level cache, and
    /// every vector width divides it four times, so that columns padded to it need no rest.
    /// </summary>
    internal const int StepWords = 128;

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

        var words = answers.PaddedWords;
        var atLeast = Planes(words);
        var atMost = Planes(words);
        var evaluator = guidance.Rules.IsExact ? new PopulationRules(guidance, answers) : null;
        var counts = new PopulationCounts();
        var steps = words / StepWords;
        var done = 0L;

        (ulong[] Desk, PopulationCounts Counts) Begin() => (new ulong[evaluator?.DeskWords ?? 0], new PopulationCounts());

        void Step((ulong[] Desk, PopulationCounts Counts) own, int step)
        {
            var from = step * StepWords;
            if (evaluator is not null)
            {
                evaluator.Evaluate(own.Desk, atLeast, atMost, from);
            }
            else
            {
                OneByOne(guidance, answers, atLeast, atMost, from);
            }

            var people = own.Counts.Add(atLeast, atMost, from, answers.Count);
            var soFar = Interlocked.Add(ref done, people);
            if (progress is not null && (step % 256 == 0 || soFar == answers.Count))
            {
                progress.Report(soFar);
            }
        }

        if (degreeOfParallelism == 1)
        {
            var own = Begin();
            for (var step = 0; step < steps; step++)
            {
                cancellation.ThrowIfCancellationRequested();
                Step(own, step);
            }

            counts.Add(own.Counts);
        }
        else
        {
            Parallel.For(
                0,
                steps,
                new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism, CancellationToken = cancellation },
                Begin,
                (step, _, own) =>
                {
                    Step(own, step);
                    return own;
                },
                own =>
                {
                    lock (counts)
                    {
                        counts.Add(own.Counts);
                    }
                });
        }

        return new PopulationResult(answers.Count, atLeast, atMost, counts);
    }

    private static ulong[][] Planes(int words) => [new ulong[words], new ulong[words], new ulong[words]];

    /// <summary>Where masks are not exact for a model: each person by the diagrams, as triage does it.</summary>
    private static void OneByOne(GuidanceModel guidance, PopulationAnswers answers, ulong[][] atLeast, ulong[][] atMost, int from)
    {
        for (var person = from * 64; person < Math.Min(answers.Count, (from + StepWords) * 64L); person++)
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
