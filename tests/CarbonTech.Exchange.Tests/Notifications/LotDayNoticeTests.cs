using System.Globalization;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Notifications;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

/// <summary>A lot from its takers' qualification to the pay-out: who is told what, in whose language, and that nobody else is.</summary>
public sealed class LotDayNoticeTests : IAsyncLifetime
{
    private static readonly NoticeKind[] Kinds =
    [
        NoticeKind.Qualified, NoticeKind.LotWon, NoticeKind.LotLost, NoticeKind.LotSold, NoticeKind.PaymentDue, NoticeKind.PaymentReceived,
        NoticeKind.PricePaid, NoticeKind.Refunded, NoticeKind.PaidOut,
    ];

    private readonly Dictionary<PersonId, string> cast = [];
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId winner;
    private PartyId loser;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await CompanyAsync("seller", "曙川光伏科技有限公司");
        winner = await CompanyAsync("winner", "华东储能");
        loser = await CompanyAsync("loser", "苏南材料");
        _ = await CompanyAsync("bystander", "旁观企业");
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task From_qualification_to_pay_out_each_is_told_his_part_and_nobody_else()
    {
        await DayAsync();
        Assert.Equal(
            """
            LotLost 1020000: loser's buyer, loser's owner
            LotSold 1020000: seller's owner, seller's publisher
            LotWon 1020000: winner's buyer, winner's owner
            PaidOut 999600: seller's finance, seller's owner, seller's publisher
            PaymentDue 100000: loser's buyer, loser's finance, loser's owner
            PaymentDue 100000: winner's buyer, winner's finance, winner's owner
            PaymentDue 920000: winner's buyer, winner's finance, winner's owner
            PaymentReceived 100000: loser's buyer, loser's finance, loser's owner
            PaymentReceived 100000: winner's buyer, winner's finance, winner's owner
            PaymentReceived 920000: winner's buyer, winner's finance, winner's owner
            PricePaid 1020000: seller's finance, seller's owner, seller's publisher
            Qualified: loser's buyer, loser's owner
            Qualified: winner's buyer, winner's owner
            Refunded 100000: loser's buyer, loser's finance, loser's owner
            """, string.Join('\n', await ToldAsync()), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Each_notice_goes_out_as_one_mail_in_its_readers_language_but_an_invitation_is_its_own_mail()
    {
        await DayAsync();
        var all = await exchange.Dbs.ReadAsync(db => db.Notices.Select(n => new { n.Person, n.Kind, n.Mail }).ToListAsync());
        Assert.All(all, n => Assert.Equal(n.Kind == NoticeKind.InvitedToParty, n.Mail == MailState.Unwanted));
        var told = all.Where(n => n.Kind != NoticeKind.InvitedToParty).ToList();
        Assert.NotEqual(all.Count, told.Count);
        var sent = exchange.Get<SentMails>().All;
        Assert.Equal(told.Count, sent.Count);
        foreach (var person in cast.Keys)
        {
            var reader = (await exchange.Get<ReadPeople>().OneAsync(person))!;
            Assert.Equal(
                told.Where(t => t.Person == person).Select(t => $"{t.Kind} {reader.Culture}").Order(StringComparer.Ordinal),
                sent.Where(m => m.To == reader.Email).Select(m => m.Subject).Order(StringComparer.Ordinal));
        }

        Assert.Contains(sent, m => m.Subject == "LotWon zh-CN");
        Assert.Contains(sent, m => m.Subject == "LotWon en");
    }

    /// <summary>Registered, deposited, bid for, sold, paid, recorded at the register, paid out.</summary>
    private async Task DayAsync()
    {
        var lot = await Given.OpenLotAsync(seller);
        var (first, second) = (await EntersAsync(lot, loser), await EntersAsync(lot, winner));
        exchange.Pass(TimeSpan.FromDays(9));
        await exchange.SettleAsync();
        await BidAsync(lot, first, loser, 1_000_000);
        await BidAsync(lot, second, winner, 1_020_000);
        exchange.Pass(TimeSpan.FromHours(3));
        await exchange.SettleAsync();
        var deal = (await exchange.Get<ReadLot>().RunAsync(lot, Given.Desk, default))!.Deal!.Value;
        var bill = (await exchange.Get<ReadSettlement>().RunAsync(deal, Given.FinanceOf("reader")))!.Dues[0].Bill!;
        await Given.PayAsync(bill.Id);
        await exchange.SettleAsync();
        await Given.PerformingAsync(deal);
        await Given.RegisteredAsync(deal);
        await Given.PaidOutAsync(deal);
        await exchange.SettleAsync();
    }

    /// <summary>Qualified, told so, and its deposit paid.</summary>
    private async Task<RegistrationId> EntersAsync(LotId lot, PartyId party)
    {
        var registration = await Given.QualifiedAsync(lot, party);
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadRegistration>().RunAsync(registration, await Given.OwnerAsync(party), default))!;
        await Given.PayAsync(page.DepositRequest!.Value);
        await exchange.SettleAsync();
        return registration;
    }

    private async Task BidAsync(LotId lot, RegistrationId registration, PartyId party, long yuan) => (await exchange.Get<PlaceBid>().RunAsync(
        new(await Given.OwnerAsync(party), Given.Act(), lot, registration, Money.Yuan(yuan), null, true, 1), default)).Must();

    /// <summary>A line per thing that a party was told: its kind and amount, and the people of the party who were.</summary>
    private async Task<IEnumerable<string>> ToldAsync()
    {
        var rows = await exchange.Dbs.ReadAsync(db => db.Notices.Where(n => Kinds.Contains(n.Kind)).ToListAsync());
        return rows.GroupBy(n => (n.Number, n.Kind, n.Party)).Select(told =>
        {
            var amount = told.First().AmountMinor is { } minor ? string.Create(CultureInfo.InvariantCulture, $" {minor / 100}") : "";
            return $"{told.Key.Kind}{amount}: {string.Join(", ", told.Select(n => cast.GetValueOrDefault(n.Person, "someone else")).Order(StringComparer.Ordinal))}";
        }).Order(StringComparer.Ordinal);
    }

    /// <summary>A party with an owner who reads Chinese and a publisher, a buyer and one of finance who read English.</summary>
    private async Task<PartyId> CompanyAsync(string name, string title)
    {
        var party = await Given.PartyAsync(title, Capacities.Enterprise);
        cast[(await Given.OwnerAsync(party)).Person] = $"{name}'s owner";
        foreach (var (role, word) in new[] { (Roles.Publisher, "publisher"), (Roles.Buyer, "buyer"), (Roles.Finance, "finance") })
        {
            cast[(await Given.ActorAsync(party, role, "en")).Person] = $"{name}'s {word}";
        }

        return party;
    }
}
