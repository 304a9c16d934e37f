using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Public notices.</summary>
public sealed partial class Given
{
    /// <summary>A file that shows something; its bytes do not matter where the door does not serve it.</summary>
    public static NoticePaper Paper { get; } = new(new string('a', 64), "公示截图.png", "image/png", 2_048);

    /// <summary>What a public unit says in a notice that begins now: assignment for this price, both postings for 15 days.</summary>
    public PublicNoticeWords NoticeWords(long yuan = 2_000_000, string way = "TRF-PATENT")
    {
        var today = DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime);
        return new(way, Money.Yuan(yuan), null, null, NoneRelated: true, null, new("https://tto.example.org/notice/1", today, today.AddDays(15)), today.AddDays(15));
    }

    /// <summary>A notice that runs.</summary>
    public async Task<PublicNoticeId> NoticeAsync(ListingId listing, PublicNoticeWords? words = null)
    {
        var owner = (await Use<ReadListing>().RunAsync(listing, Actor.System))!.Owner;
        return (await Use<BeginNotice>().RunAsync(new(PublisherOf(owner), Act(), listing, words ?? NoticeWords(), [Paper]), default)).Must();
    }

    /// <summary>Somebody who has signed in objects.</summary>
    public async Task<(ObjectionId Objection, Actor By)> ObjectedAsync(PublicNoticeId notice)
    {
        var by = new Actor(await PersonAsync(), default, Capacities.None, Roles.None, false);
        return ((await Use<ObjectToNotice>().RunAsync(new(by, Act(), notice, "李知行", "作价明显低于评估值。", [Paper]), default)).Must(), by);
    }
}
