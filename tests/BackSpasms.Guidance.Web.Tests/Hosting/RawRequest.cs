using System.Net.Sockets;
using System.Text;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Sends bytes as they are, since a client would mend them, and reads the answer to its end.</summary>
public static class RawRequest
{
    public static async Task<string> SendAsync(Uri address, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // It closed the connection on what it would not read; what it said first is what counts.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
