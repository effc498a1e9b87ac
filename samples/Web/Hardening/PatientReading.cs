using System.IO.Pipelines;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Reading that can be stopped and still leaves the body in order: what comes late is then taken in and dropped, without an error in the log.</summary>
internal static class PatientReading
{
    /// <summary>Reads what has come, or waits for it.</summary>
    internal static async ValueTask<ReadResult> ReadOrStopAsync(this PipeReader body, CancellationToken cancellation)
    {
        await using var stop = cancellation.Register(static reader => ((PipeReader)reader!).CancelPendingRead(), body);
        var read = await body.ReadAsync(CancellationToken.None);
        if (read.IsCanceled && cancellation.IsCancellationRequested)
        {
            body.AdvanceTo(read.Buffer.End);
            throw new OperationCanceledException(cancellation);
        }

        return read;
    }
}
