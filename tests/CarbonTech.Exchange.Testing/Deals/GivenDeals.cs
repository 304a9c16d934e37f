using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Testing;

/// <summary>Deals.</summary>
public sealed partial class Given
{
    /// <summary>A lot's deal at the gates: the deposit counted, the rest billed, due in five days.</summary>
    public async Task<DealId> DealAsync(PartyId seller, PartyId buyer, Money price, PaymentRequestId? deposit = null, string type = "TRF-PATENT", ListingId? listing = null, Guid? lot = null)
    {
        var input = new OpenDeal.Input(
            Actor.System, Act(), DealOrigin.Lot, lot ?? Act().Value, listing ?? await ListingAsync(seller), seller, buyer, type, price, deposit, exchange.Now.AddDays(5), 300);
        return (await exchange.Dbs.ChangeAsync(input, db => Use<OpenDeal>().WithinAsync(db, input, default), default)).Must();
    }

    /// <summary>Both sides signed the confirmation.</summary>
    public async Task ConfirmedAsync(DealId deal) => _ = (await Use<ConfirmDeal>().RunAsync(new(Actor.System, Act(), deal), default)).Must();
}
