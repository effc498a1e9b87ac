using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>All that a window asked for, and all that its pages and the browser complained of, in order.</summary>
public sealed class WindowRecord
{
    private readonly ConcurrentQueue<IRequest> _requests = new();
    private readonly ConcurrentQueue<string> _complaints = new();

    public WindowRecord(IBrowserContext window)
    {
        window.Request += (_, request) => _requests.Enqueue(request);
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        window.WebError += (_, error) => _complaints.Enqueue(error.Error);
    }

    public IReadOnlyCollection<IRequest> Requests => _requests;

    public IReadOnlyCollection<string> Complaints => _complaints;
}
