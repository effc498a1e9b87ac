namespace BackSpasms.Guidance;

/// <summary>Reads the cases of many people, one JSON object a line as <see cref="TriageCase"/> has it, into columns of answers.</summary>
public static class PopulationCases
{
    /// <summary>How many people stand in a batch unless the caller says otherwise.</summary>
    public const int DefaultBatchSize = 65_536;

    private const byte LineFeed = (byte)'\n';

    /// <summary>
    /// Reads cases as they come, in constant memory: a batch at a time, so that a file of any length can be triaged. Blank lines are skipped. A case with
    /// errors, or a line that is longer than <see cref="TriageCase.MaxBytes"/>, is refused with all of its errors, and the reading goes on with the next line.
    /// </summary>
    /// <param name="utf8Lines">The lines in UTF-8, each ended by a line feed; the last one may lack it. It is read to its end and not closed.</param>
    /// <param name="vocabulary">The findings: <see cref="GuidanceModel.Vocabulary"/>.</param>
    /// <param name="batchSize">The most people in a batch, from 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IEnumerable<PopulationBatch> Read(
        Stream utf8Lines,
        Vocabulary vocabulary,
        int batchSize = DefaultBatchSize,
        CancellationToken cancellation = default)
    {
        Require.NotNull(utf8Lines, nameof(utf8Lines));
        Require.NotNull(vocabulary, nameof(vocabulary));
        return batchSize >= 1
            ? Batches(utf8Lines, vocabulary, batchSize, cancellation)
            : throw new ArgumentOutOfRangeException(nameof(batchSize), batchSize, "A batch must have room for one person at least.");
    }

    private static IEnumerable<PopulationBatch> Batches(Stream stream, Vocabulary vocabulary, int batchSize, CancellationToken cancellation)
    {
        var batch = new PopulationBatchBuilder(vocabulary, batchSize);
        var buffer = new byte[TriageCase.MaxBytes + 1];
        int start = 0, end = 0, searched = 0;
        var isTooLong = false;
        var isAtEnd = false;
        while (!isAtEnd)
        {
            cancellation.ThrowIfCancellationRequested();
            var feed = Array.IndexOf(buffer, LineFeed, searched, end - searched);
            if (feed < 0)
            {
                // No whole line is there yet: what is left moves to the front, or, where it fills the buffer, is thrown away up to its end.
                isTooLong |= end - start == buffer.Length;
                var left = isTooLong ? 0 : end - start;
                Array.Copy(buffer, start, buffer, 0, left);
                (start, searched) = (0, left);
                var read = stream.Read(buffer, left, buffer.Length - left);
                end = left + read;
                isAtEnd = read == 0;
                if (!isAtEnd || (left == 0 && !isTooLong))
                {
                    continue;
                }
            }

            var lineEnd = feed < 0 ? end : feed;
            if (isTooLong)
            {
                batch.Add(TriageCaseReading.TooLarge);
            }
            else
            {
                batch.Add(buffer.AsSpan(start, lineEnd - start));
            }

            (isTooLong, start, searched) = (false, Math.Min(lineEnd + 1, end), Math.Min(lineEnd + 1, end));
            if (batch.IsFull)
            {
                yield return batch.Take();
            }
        }

        if (!batch.IsEmpty)
        {
            yield return batch.Take();
        }
    }
}
