using System.Buffers;
using System.IO.Pipelines;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Reads one case from the body of a request, and never holds more than the longest case allowed.</summary>
internal static class CaseBody
{
    internal static async ValueTask<TriageCaseReading> ReadAsync(PipeReader body, Vocabulary vocabulary, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadOrStopAsync(cancellation);
            if (read.Buffer.Length > TriageCase.MaxBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                return TriageCaseReading.TooLarge;
            }

            if (read.IsCompleted)
            {
                var reading = Read(read.Buffer, vocabulary);
                body.AdvanceTo(read.Buffer.End);
                return reading;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Reads a case that is in memory, in one piece or in several.</summary>
    internal static TriageCaseReading Read(in ReadOnlySequence<byte> json, Vocabulary vocabulary)
    {
        if (json.IsSingleSegment)
        {
            return TriageCase.Read(json.FirstSpan, vocabulary);
        }

        var length = (int)json.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            json.CopyTo(rented);
            return TriageCase.Read(rented.AsSpan(0, length), vocabulary);
        }
        finally
        {
            // Answers are health data: they do not stay behind in a shared buffer.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
