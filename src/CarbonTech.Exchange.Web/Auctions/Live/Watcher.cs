using System.Threading.Channels;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>One open stream. At most two frames wait; each is a full state, so the older one may be dropped.</summary>
public sealed class Watcher(string culture)
{
    private readonly Channel<Frame> frames = Channel.CreateBounded<Frame>(new BoundedChannelOptions(2)
    {
        FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true, AllowSynchronousContinuations = false,
    });

    public string Culture => culture;

    public ChannelReader<Frame> Frames => frames.Reader;

    public void Offer(Frame frame) => frames.Writer.TryWrite(frame);

    /// <summary>The last words, then the end.</summary>
    public void Close()
    {
        frames.Writer.TryWrite(Frame.Bye);
        frames.Writer.TryComplete();
    }
}
