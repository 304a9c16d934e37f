using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>Seller or buyer signs the confirmation of a sale by the digest of what the person read; both sign the same one. With the second
/// signature the deal is confirmed in the same transaction.</summary>
public sealed class SignConfirmation(Dbs dbs, ConfirmDeal confirm, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot, string Digest) : ICommand;

    public Task<Result<ConfirmationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ConfirmationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!await db.Lots.AnyAsync(l => l.Id == input.Lot, ct)) return LotRefusals.NoSuchLot;
        if (await ConfirmationText.OfAsync(db, input.Lot, ct) is not { } text) return ConfirmationRefusals.NotSold;
        var seller = input.By.MaySellFor(text.Seller);
        if (!seller && !input.By.MayBuyFor(text.Buyer)) return MembershipRefusals.NotYours;
        var confirmation = await db.Confirmations.FindAsync([input.Lot], ct);
        if (confirmation is null)
        {
            if (text.Digest != input.Digest) return ConfirmationRefusals.OtherDigest;
            db.Confirmations.Add(confirmation = Confirmation.Draw(text));
        }

        var signed = confirmation.Sign(seller ? Side.Seller : Side.Buyer, input.Digest, input.By.Person, clock.GetUtcNow());
        if (!signed.IsOk(out var status) || status != ConfirmationStatus.Signed) return signed;
        await db.SaveSoFarAsync(ct);
        return (await confirm.WithinAsync(db, new(input.By, input.Act, confirmation.Deal), ct)).Then<ConfirmationStatus>(_ => status);
    }
}
