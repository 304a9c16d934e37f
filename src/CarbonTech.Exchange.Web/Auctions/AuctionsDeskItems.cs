using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>What waits in sessions: registrations for the operator, deposits and supplements for bid parties.</summary>
public sealed class AuctionsDeskItems(ReadRegistrations registrations, ReadMyLots mine, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        if (actor.IsOperator && (await registrations.RunAsync(actor, null, ct)).Count(r => r.Status == RegistrationStatus.Applied) is > 0 and var waiting)
            items.Add(new("auctions.nav", texts["desk.registrations", waiting], Paths.QualificationDesk, waiting));
        if (actor.Party == default) return items;
        foreach (var seat in (await mine.RunAsync(actor, ct)).Seats)
        {
            var title = texts.Pick(seat.Lot.TitleZh, seat.Lot.TitleEn);
            if (seat.Mine.Status == RegistrationStatus.Supplement && seat.Mine.IsLead) items.Add(new("auctions.nav", $"{texts["registration.supplement"]} · {title}", Paths.Registration(seat.Mine.Registration)));
            if (!seat.Mine.Consented) items.Add(new("auctions.nav", $"{texts["registration.consent"]} · {title}", Paths.Registration(seat.Mine.Registration)));
            if (seat.Mine is { Status: RegistrationStatus.Qualified, IsLead: true, DepositHeld: false, DepositFate: null, DepositRequest: { } bill })
                items.Add(new("auctions.nav", $"{texts["room.deposit"]} · {title}", Paths.DepositBill(bill), Due: seat.DepositUntil));
        }

        return items;
    }
}
