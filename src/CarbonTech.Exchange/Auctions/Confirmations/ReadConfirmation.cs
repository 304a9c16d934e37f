using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>The confirmation of a sale, for seller, buyer and operator. Before the first signature it is drawn from the record, afterwards it stands.</summary>
public sealed class ReadConfirmation(Dbs dbs, ReadParties parties)
{
    public async Task<ConfirmationView?> RunAsync(LotId id, Actor reader, CancellationToken ct)
    {
        var found = await dbs.ReadAsync(async db =>
        {
            if (await ConfirmationText.OfAsync(db, id, ct) is not { } text) return null;
            var entry = (await Entry.FindAsync(db, id, ct))!;
            var winner = await db.Registrations.SingleAsync(r => r.Lot == id && r.Code == entry.Lot.LeaderCode, ct);
            var row = await LotRow.From(db, db.Lots.Where(l => l.Id == id)).SingleAsync(ct);
            return new Found(text, entry, winner, row, await db.Confirmations.SingleOrDefaultAsync(c => c.Id == id, ct));
        });
        if (found is null) return null;
        var side = SideOf(found.Text, reader);
        var member = reader.Party != default && found.Winner.Members.Any(m => m.Party == reader.Party);
        if (side is null && !member && !reader.IsOperator && !reader.MayAudit) return null;
        var names = await parties.NamesAsync([.. found.Winner.Members.Select(m => m.Party).Append(found.Text.Seller)], ct);
        return Page(found, names, side);
    }

    private static Side? SideOf(ConfirmationText text, Actor reader) =>
        reader.MaySellFor(text.Seller) ? Side.Seller : reader.MayBuyFor(text.Buyer) ? Side.Buyer : null;

    private static ConfirmationView Page(Found found, IReadOnlyDictionary<PartyId, PartyName> names, Side? side)
    {
        var (session, lot, price) = (found.Entry.Session, found.Entry.Lot, found.Row.Price!.Value);
        var buyer = found.Winner.Members.OrderByDescending(m => m.Party == found.Winner.Lead)
            .Select(m => new RegistrationView.Member(m.Party, names[m.Party], m.BasisPoints, true)).ToList();
        return new ConfirmationView(found.Row, found.Text.Deal, names[found.Text.Seller], buyer, price, price.Share(lot.CommissionBasisPoints), lot.PaymentDays,
            session.TitleZh, session.TitleEn, session.Rules, session.RulesDigest, Convert.ToHexStringLower(lot.LogHash), found.Stored?.Body ?? found.Text.Body,
            found.Stored?.Digest ?? found.Text.Digest, found.Stored?.SellerSignedAt, found.Stored?.BuyerSignedAt, side);
    }

    private sealed record Found(ConfirmationText Text, Entry Entry, Registration Winner, LotRow Row, Confirmation? Stored);
}
