using System.Globalization;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing.Auctions;

/// <summary>Puts lots straight to where the desk takes over, by the entities' own steps: for races and figures, which need many bidders at once.</summary>
public static class RunningLots
{
    /// <summary>A lot that starts now, with so many qualified bid parties whose deposits are held.</summary>
    public static async Task<RunningLot> OpenAsync(Dbs dbs, TimeProvider clock, LotPlan? plan = null)
    {
        plan ??= new();
        var (id, now) = (Id.New<LotId>(), clock.GetUtcNow());
        var seats = Enumerable.Range(1, plan.Seats).Select(n => SeatAt(id, n, plan.Bidders.ElementAtOrDefault(n - 1))).ToList();
        var done = await dbs.ChangeAsync(new Opening(id, "open-lot"), db =>
        {
            db.Lots.Add(Make(id, plan, now));
            foreach (var seat in seats) db.Registrations.Add(Make(seat, now));
            return Task.FromResult<Result<Nothing>>(default(Nothing));
        }, CancellationToken.None);
        _ = done.Must();
        return new(id, seats);
    }

    /// <summary>A bidder is suspended behind the desk's back.</summary>
    public static async Task SuspendAsync(Dbs dbs, Seat seat) => _ = (await dbs.ChangeAsync<RegistrationStatus>(
        new Opening(seat.Lot, "suspend-" + seat.Code), async db => (await db.Registrations.FindAsync(seat.Registration))!.Suspend("dispute"), CancellationToken.None)).Must();

    private static Seat SeatAt(LotId lot, int number, Actor? bidder)
    {
        var party = bidder?.Party ?? Id.New<PartyId>();
        var actor = bidder ?? new Actor(Id.New<PersonId>(), party, Capacities.Enterprise, Roles.Buyer, Verified: true);
        return new(lot, Id.New<RegistrationId>(), party, actor, string.Create(CultureInfo.InvariantCulture, $"竞{number:00}"));
    }

    private static Lot Make(LotId id, LotPlan plan, DateTimeOffset now)
    {
        var lot = Lot.Add(id, Id.New<SessionId>(), 1, Id.New<ListingId>(), plan.Seller ?? Id.New<PartyId>(), ("标的", "Lot"));
        var terms = new LotTerms(Money.Yuan(plan.Start), Money.Yuan(plan.Step), plan.Reserve * 100, Money.Yuan(plan.Start / 10), "TRF-PATENT");
        _ = lot.Consign(terms).Must();
        _ = lot.Announce(new(now, now + plan.FreePeriod), plan.Timing, new(200, 10)).Must();
        _ = lot.Show().Must();
        _ = lot.OpenRegistration().Must();
        _ = lot.Run(now).Must();
        return lot;
    }

    private static Registration Make(Seat seat, DateTimeOffset now)
    {
        var registration = Registration.Apply(seat.Registration, seat.Lot, seat.Party, [new(seat.Party, Registration.Whole)], seat.Actor.Person, "rules", null, null, now).Must();
        _ = registration.Qualify(seat.Code, now).Must();
        registration.HoldDeposit(now);
        return registration;
    }

    private sealed record Opening(LotId Lot, string What) : ICommand
    {
        public Actor By => Actor.System;

        public ActId Act => ActId.Of(What, Lot);
    }
}
