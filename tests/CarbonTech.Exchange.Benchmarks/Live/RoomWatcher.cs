using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CarbonTech.Exchange.Benchmarks.Live;

/// <summary>One open stream over a raw socket: notes when each state arrived.</summary>
internal sealed class RoomWatcher : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<(int Version, long At)> seen = new(256);

    public int Last { get; private set; }

    public bool InOrder { get; private set; } = true;

    public IReadOnlyList<(int Version, long At)> Seen
    {
        get
        {
            lock (seen) return [.. seen];
        }
    }

    public static async Task<RoomWatcher> OpenAsync(int port, string path, CancellationToken ct)
    {
        var watcher = new RoomWatcher();
        await watcher.socket.ConnectAsync(IPAddress.Loopback, port, ct);
        await watcher.socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"), ct);
        _ = Task.Run(watcher.ReadAsync, CancellationToken.None);
        return watcher;
    }

    public void Forget()
    {
        lock (seen) seen.Clear();
    }

    public void Dispose() => socket.Dispose();

    private async Task ReadAsync()
    {
        var buffer = new byte[4096];
        var kept = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(kept)) is > 0 and var read)
            {
                var length = kept + read;
                kept = Scan(buffer.AsSpan(0, length));
                buffer.AsSpan(length - kept, kept).CopyTo(buffer);
            }
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // Closed at the end of the run.
        }
    }

    /// <summary>Notes each complete line "id: N"; answers how many bytes at the end to keep for the next read.</summary>
    private int Scan(ReadOnlySpan<byte> bytes)
    {
        var from = 0;
        while (bytes[from..].IndexOf("id: "u8) is >= 0 and var at)
        {
            var line = bytes[(from + at + 4)..];
            var end = line.IndexOf((byte)'\n');
            if (end < 0) return bytes.Length - from - at;
            if (int.TryParse(line[..end], out var version)) Note(version);
            from += at + 4 + end;
        }

        return Math.Min(3, bytes.Length - from);
    }

    private void Note(int version)
    {
        var now = Stopwatch.GetTimestamp();
        if (version < Last) InOrder = false;
        Last = version;
        lock (seen) seen.Add((version, now));
    }
}
