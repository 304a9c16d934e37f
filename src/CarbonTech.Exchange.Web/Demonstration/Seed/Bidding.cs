using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Bid parties register for a lot, are qualified, pay their deposits and bid.</summary>
internal sealed class Bidding(SeedMarket market, Cast cast)
{
    private readonly Dictionary<string, RegistrationId> seats = [];

    public void Plan(Agenda agenda, SessionPlan session, LotPlan lot, Func<LotId> id)
    {
        var window = session.Times.RegistrationUntil - session.Times.RegistrationFrom;
        foreach (var (taker, i) in lot.Takers.Select((t, i) => (t, i)))
        {
            var at = session.Times.RegistrationFrom + (window * (0.05 + (0.11 * i)));
            agenda.At(at, ct => RegisterAsync(lot, taker, id(), ct), quietly: true);
            if (i >= lot.Takers.Count - lot.Unready) continue;
            agenda.At(at + (window * 0.04), ct => QualifyAsync(lot, taker, ct), quietly: true);
            agenda.At(at + (window * 0.16), ct => PayDepositAsync(lot, taker, ct), quietly: true);
        }

        agenda.Pass(session.Times.RegistrationFrom + (window * 0.36));
        agenda.Pass(session.Times.RegistrationUntil);
        agenda.Pass(session.Times.StartsAt);
        var span = session.BiddingUntil - session.Times.StartsAt;
        for (var n = 0; n < lot.Bids; n++)
        {
            var bid = n;
            agenda.At(session.Times.StartsAt + (span * (n + 1) / (lot.Bids + 1)), ct => BidAsync(lot, id(), bid, ct), quietly: true);
        }
    }

    private async Task RegisterAsync(LotPlan lot, string taker, LotId id, CancellationToken ct)
    {
        if (id == default) return;
        var by = await cast.ActorAsync(taker, Roles.Buyer, ct);
        if (await market.Use<ReadLot>().RunAsync(id, by, ct) is not { } page) return;
        var registered = await market.Use<RegisterForLot>().RunAsync(
            new(by, market.Act("register", lot.Listing, taker), id, [new(by.Party, 10_000)], page.RulesDigest, null, "已阅读公告与标的资料，接受交易规则。", []), ct);
        seats[lot.Listing + taker] = market.Done(registered, $"register {taker} for {lot.Listing}");
    }

    private async Task QualifyAsync(LotPlan lot, string taker, CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        if (Seat(lot, taker) is not { } seat || await market.Use<ReadRegistration>().RunAsync(seat, by, ct) is not { Status: RegistrationStatus.Applied } view) return;
        market.Done(await market.Use<QualifyRegistration>().RunAsync(new(by, market.Act("qualify", lot.Listing, taker), seat, view.Version), ct), $"qualify {taker} for {lot.Listing}");
    }

    private async Task PayDepositAsync(LotPlan lot, string taker, CancellationToken ct)
    {
        var by = await cast.ActorAsync(taker, Roles.Buyer, ct);
        if (Seat(lot, taker) is not { } seat || await market.Use<ReadRegistration>().RunAsync(seat, by, ct) is not { DepositRequest: { } bill } view) return;
        if (view.DepositHeldAt is null) await PayAsync(by, bill, $"竞价保证金 {view.Lot.TitleZh}", ct);
    }

    public Task PayAsync(Actor by, PaymentRequestId bill, string subject, CancellationToken ct) => SeedPayment.PayAsync(market, by, bill, subject, ct);

    private async Task BidAsync(LotPlan lot, LotId id, int n, CancellationToken ct)
    {
        if (lot.Takers.Count - lot.Unready < 2) return;
        var taker = lot.Takers[n % (lot.Takers.Count - lot.Unready)];
        if (Seat(lot, taker) is not { } seat) return;
        var by = await cast.ActorAsync(taker, Roles.Buyer, ct);
        var placed = await market.Use<PlaceBid>().RunAsync(new(by, market.Act("bid", lot.Listing, n), id, seat, lot.Amount(n), null, true, 1), ct);
        market.Done(placed, $"bid {n} of {taker} for {lot.Listing}");
    }

    private RegistrationId? Seat(LotPlan lot, string taker) => seats.TryGetValue(lot.Listing + taker, out var seat) && seat != default ? seat : null;
}
