using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>
/// Sends cases and reads results over one connection, each when the test says so. The platform's client cannot do that over HTTP/1.1: it sends all
/// before it reads.
/// </summary>
public sealed class CaseConversation : IAsyncDisposable
{
    private readonly TcpClient _socket;
    private readonly NetworkStream _stream;
    private readonly BufferedStream _reading;
    private readonly List<byte> _received = [];
    private bool _hasBegun;

    private CaseConversation(TcpClient socket)
    {
        _socket = socket;
        _stream = socket.GetStream();
        _reading = new BufferedStream(_stream);
    }

    public static async Task<CaseConversation> StartAsync(Uri address)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        var conversation = new CaseConversation(socket);
        await conversation.WriteAsync("POST /api/v1/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        return conversation;
    }

    public Task SendAsync(string line) => WriteAsync(FormattableString.Invariant($"{line.Length + 1:x}\r\n{line}\n\r\n"));

    public Task EndAsync() => WriteAsync("0\r\n\r\n");

    /// <summary>The next line of the answer; null at its end.</summary>
    public string? ReadLine()
    {
        if (!_hasBegun)
        {
            while (ReadHttpLine().Length > 0)
            {
                // The status and the headers.
            }

            _hasBegun = true;
        }

        while (!_received.Contains((byte)'\n'))
        {
            var size = int.Parse(ReadHttpLine(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var chunk = new byte[size];
            _reading.ReadExactly(chunk);
            ReadHttpLine();
            if (size == 0)
            {
                return null;
            }

            _received.AddRange(chunk);
        }

        var end = _received.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString([.. _received.Take(end)]);
        _received.RemoveRange(0, end + 1);
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        await _reading.DisposeAsync();
        _socket.Dispose();
    }

    private async Task WriteAsync(string text) => await _stream.WriteAsync(Encoding.UTF8.GetBytes(text));

    private string ReadHttpLine()
    {
        var line = new StringBuilder();
        for (var read = _reading.ReadByte(); read >= 0 && read != '\n'; read = _reading.ReadByte())
        {
            line.Append((char)read);
        }

        return line.ToString().TrimEnd('\r');
    }
}
