using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Buyers ask about listings; owners answer, decline or let the clock run out; and people open the pages of listings, more often those of some fields.</summary>
internal sealed class Enquiring(SeedMarket market, Cast cast, Publishing publishing)
{
    private const int LateHour = 21;
    private static readonly int[] ViewDays = [-52, -44, -37, -30, -22, -15, -9, -4, -2];
    private readonly Dictionary<string, EnquiryId> enquiries = [];

    public EnquiryId IdOf(string key) => enquiries[key];

    public void Plan(Agenda agenda, MarketDay today)
    {
        foreach (var (enquiry, minute) in SeedData.Enquiries.Select((e, i) => (e, i)))
        {
            var asked = today.Next(-enquiry.Age).At(9, 30 + minute);
            agenda.At(asked, ct => AskAsync(enquiry, ct), quietly: true);
            if (enquiry.Fate == EnquiryStatus.Asked) continue;
            var replied = asked.AddHours(enquiry.After ?? 5);
            agenda.At(replied, ct => ReplyAsync(enquiry, ct), quietly: true);
            foreach (var (said, n) in enquiry.Thread.Select((t, n) => (t, n))) agenda.At(replied.AddHours(24 * (n + 1)), ct => SayAsync(enquiry, said[0], said[1], n, ct), quietly: true);
        }

        foreach (var day in ViewDays)
        {
            agenda.At(today.Next(day).At(LateHour), ct => ViewAsync(day, ct));
            agenda.Pass(today.Next(day).At(LateHour, 5));
        }
    }

    private async Task AskAsync(SeedEnquiry e, CancellationToken ct)
    {
        var by = await cast.ActorAsync(e.Asker, Roles.Buyer, ct);
        var asked = await market.Use<AskAboutListing>().RunAsync(new(by, Act(e, "ask"), publishing.IdOf(e.Listing), e.Purpose, e.Subject, e.Text), ct);
        enquiries[e.Key] = market.Done(asked, $"ask {e.Key}");
    }

    private async Task ReplyAsync(SeedEnquiry e, CancellationToken ct)
    {
        var (id, owner) = (enquiries[e.Key], await OwnerAsync(e, ct));
        var by = e.Fate == EnquiryStatus.Withdrawn ? await cast.ActorAsync(e.Asker, Roles.Buyer, ct) : owner;
        if (await market.Use<ReadEnquiries>().OneAsync(id, by, ct) is not { } page) return;
        market.Done(e.Fate switch
        {
            EnquiryStatus.Declined => await market.Use<DeclineEnquiry>().RunAsync(new(by, Act(e, "decline"), id, page.Version, new(e.Reason!.Value, e.Reply)), ct),
            EnquiryStatus.Withdrawn => await market.Use<WithdrawEnquiry>().RunAsync(new(by, Act(e, "withdraw"), id, page.Version), ct),
            _ => await market.Use<AnswerEnquiry>().RunAsync(new(by, Act(e, "answer"), id, page.Version, e.Reply!), ct),
        }, $"reply to {e.Key}");
    }

    private async Task SayAsync(SeedEnquiry e, string who, string text, int n, CancellationToken ct)
    {
        var by = who == "owner" ? await OwnerAsync(e, ct) : await cast.ActorAsync(e.Asker, Roles.Buyer, ct);
        market.Done(await market.Use<ContinueEnquiry>().RunAsync(new(by, Act(e, $"say {n}"), enquiries[e.Key], text), ct), $"go on with {e.Key}");
    }

    private async Task ViewAsync(int day, CancellationToken ct)
    {
        foreach (var key in publishing.Keys.Order(StringComparer.Ordinal))
        {
            if (await market.Use<ReadListing>().RunAsync(publishing.IdOf(key), Actor.System, ct) is not { } page) continue;
            var times = Id.Named($"views {key} {day}").ToByteArray()[0] % 17;
            for (var i = 0; i < times; i++) market.Use<CountViews>().Note(page, Actor.Nobody);
        }
    }

    private Task<Actor> OwnerAsync(SeedEnquiry e, CancellationToken ct) => cast.ActorAsync(SeedData.Owners[e.Listing], Roles.Publisher, ct);

    private ActId Act(SeedEnquiry e, string what) => market.Act("enquiry", e.Key, what);
}
