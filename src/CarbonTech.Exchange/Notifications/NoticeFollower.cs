using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Follows everyone's facts and tells those concerned: a row per person, at once in the inbox, its mail to be sent afterwards.</summary>
public sealed class NoticeFollower(Dbs dbs, ReadPeople people, TimeProvider clock) : IFollower
{
    public string Name => "notices";

    public async Task FollowAsync(JournalEntry entry, CancellationToken ct)
    {
        var tellings = await dbs.ReadAsync(db => NewsAsync(db, entry, ct));
        foreach (var telling in tellings) await TellAsync(telling, entry, ct);
    }

    private static async Task<IReadOnlyList<Telling>> NewsAsync(ExchangeDb db, JournalEntry entry, CancellationToken ct) =>
    [
        .. await MembershipNews.OfAsync(db, entry.Fact!, ct),
        .. await CatalogueNews.OfAsync(db, entry.Fact!, ct),
        .. await DemandNews.OfAsync(db, entry.Fact!, ct),
        .. await EnquiryNews.OfAsync(db, entry.Fact!, ct),
        .. await RegistrationNews.OfAsync(db, entry.Fact!, ct),
        .. await CertificateNews.OfAsync(db, entry.Fact!, ct),
        .. await LotNews.OfAsync(db, entry, ct),
        .. await TalkNews.OfAsync(db, entry, ct),
        .. await MoneyNews.OfAsync(db, entry.Fact!, ct),
        .. await SettlementNews.OfAsync(db, entry.Fact!, ct),
        .. await CertificationNews.OfAsync(db, entry.Fact!, ct),
        .. await PublicNoticeNews.OfAsync(db, entry.Fact!, ct),
        .. await MandateNews.OfAsync(db, entry.Fact!, ct),
        .. await ContractNews.OfAsync(db, entry.Fact!, ct),
    ];

    private async Task TellAsync(Telling telling, JournalEntry entry, CancellationToken ct)
    {
        var readers = telling.Only is { } only ? [only] : (await people.OfAsync(telling.Party, telling.To, ct)).Select(r => r.Person).Distinct().ToList();
        if (readers.Count == 0) return;
        var topic = NoticeTopics.Of(telling.Kind);
        await dbs.KeepAsync(async db =>
        {
            var told = await db.Notices.Where(n => readers.Contains(n.Person) && n.Number == entry.Number && n.Kind == telling.Kind).Select(n => n.Person).ToListAsync(ct);
            var muted = await db.MutedTopics.Where(m => readers.Contains(m.Person) && m.Topic == topic).Select(m => m.Person).ToListAsync(ct);
            foreach (var person in readers.Except(told))
            {
                db.Notices.Add(Notice.To(person, telling, entry.Number, entry.At, telling.ByMail && !muted.Contains(person), clock.GetUtcNow()));
            }
        }, ct);
    }
}
