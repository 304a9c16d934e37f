using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace CarbonTech.Exchange.Adapters.Tests.Mail;

/// <summary>A mail server for tests: greets, takes what RFC 5321 says of EHLO, MAIL, RCPT, DATA and QUIT, and keeps the messages.</summary>
public sealed class SmallMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<MimeMessage> received = new();
    private readonly CancellationTokenSource ends = new();
    private readonly Task accepting;

    public SmallMailServer()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = AcceptAsync();
    }

    public int Port { get; }

    public bool RefusesRecipients { get; set; }

    public IReadOnlyCollection<MimeMessage> Received => received;

    public async ValueTask DisposeAsync()
    {
        if (ends.IsCancellationRequested) return;
        await ends.CancelAsync();
        listener.Stop();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (!ends.IsCancellationRequested) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(ends.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            using var lines = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var answers = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await answers.WriteLineAsync("220 small.example ESMTP");
            while (await lines.ReadLineAsync(ends.Token) is { } line)
            {
                var answer = await AnswerAsync(line, lines, answers);
                await answers.WriteLineAsync(answer);
                if (answer.StartsWith("221", StringComparison.Ordinal)) return;
            }
        }
        catch (Exception over) when (over is OperationCanceledException or IOException)
        {
            // who hangs up has said enough
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader lines, StreamWriter answers)
    {
        switch (line.Split(' ')[0].ToUpperInvariant())
        {
            case "EHLO": return "250-small.example\r\n250 8BITMIME";
            case "HELO" or "MAIL" or "RSET" or "NOOP": return "250 OK";
            case "RCPT": return RefusesRecipients ? "550 No such mailbox" : "250 OK";
            case "QUIT": return "221 Bye";
            case "DATA":
                await answers.WriteLineAsync("354 Go on");
                received.Enqueue(await MessageAsync(lines));
                return "250 Taken";
            default: return "502 Not here";
        }
    }

    private async Task<MimeMessage> MessageAsync(StreamReader lines)
    {
        var text = new StringBuilder();
        while (await lines.ReadLineAsync(ends.Token) is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())), ends.Token);
    }
}
