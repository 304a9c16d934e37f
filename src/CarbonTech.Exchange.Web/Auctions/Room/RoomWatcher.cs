using System.Threading.Channels;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>One watcher's place: at most two frames wait for him, older ones give way, because each frame is a full state.</summary>
public sealed class RoomWatcher : IDisposable
{
    private readonly Channel<ReadOnlyMemory<byte>> frames = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(2) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly Action<RoomWatcher> leave;

    internal RoomWatcher(Action<RoomWatcher> leave) => this.leave = leave;

    public ChannelReader<ReadOnlyMemory<byte>> Frames => frames.Reader;

    internal void Send(ReadOnlyMemory<byte> frame) => frames.Writer.TryWrite(frame);

    internal void End() => frames.Writer.TryComplete();

    public void Dispose() => leave(this);
}
