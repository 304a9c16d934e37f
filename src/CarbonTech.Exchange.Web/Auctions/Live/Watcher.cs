using System.Threading.Channels;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>One open stream of a page that shows a version. At most two frames wait; each is a full state, so the older one may be dropped.</summary>
public sealed class Watcher(string culture, int seen)
{
    private readonly Channel<Frame> frames = Channel.CreateBounded<Frame>(new BoundedChannelOptions(2)
    {
        FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true, AllowSynchronousContinuations = false,
    });

    private readonly Lock gate = new();
    private int last = seen;

    public string Culture => culture;

    public ChannelReader<Frame> Frames => frames.Reader;

    /// <summary>Passes the frame on unless this or a newer state went out already.</summary>
    public void Offer(Frame frame)
    {
        lock (gate)
        {
            if (frame.Version is { } version)
            {
                if (version <= last) return;
                last = version;
            }

            frames.Writer.TryWrite(frame);
        }
    }

    /// <summary>The last words, then the end.</summary>
    public void Close()
    {
        frames.Writer.TryWrite(Frame.Bye);
        frames.Writer.TryComplete();
    }
}
