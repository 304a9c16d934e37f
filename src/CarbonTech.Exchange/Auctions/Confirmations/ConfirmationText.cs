using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>The text of a confirmation in canonical form, made from the record of the sale: who, what, for how much, under which rules, after which log.</summary>
internal sealed record ConfirmationText(LotId Lot, DealId Deal, PartyId Seller, PartyId Buyer, string Body, string Digest)
{
    public static async Task<ConfirmationText?> OfAsync(ExchangeDb db, LotId id, CancellationToken ct)
    {
        if (await Entry.FindAsync(db, id, ct) is not { Lot: { Deal: { } deal, PriceMinor: { } price } lot } entry) return null;
        var winner = await db.Registrations.SingleAsync(r => r.Lot == id && r.Code == lot.LeaderCode, ct);
        var parties = winner.Members.Select(m => m.Party).Append(lot.Seller).ToList();
        var names = await db.Parties.Where(p => parties.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.NameZh, ct);
        var body = Encoding.UTF8.GetString(Canonical.Json(
            new("lot", lot.Id.ToString()), new("session", lot.Session.ToString()), new("session_title", entry.Session.TitleZh), new("number", lot.Number),
            new("title_zh", lot.TitleZh), new("title_en", lot.TitleEn), new("deal_type", lot.DealType), new("deal", deal.ToString()),
            new("seller", lot.Seller.ToString()), new("seller_name", names[lot.Seller]),
            new("buyer", string.Join('\n', winner.Members.OrderByDescending(m => m.Party == winner.Lead).ThenBy(m => m.Party.ToString()).Select(m => Line(m, names)))),
            new("code", winner.Code), new("price_minor", price), new("currency", lot.Start.Currency.ToString()), new("commission_basis_points", lot.CommissionBasisPoints),
            new("payment_days", lot.PaymentDays), new("ended_at", lot.EndsAt?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
            new("rules", entry.Session.Rules), new("rules_digest", entry.Session.RulesDigest), new("announcement_digest", entry.Session.AnnouncementDigest),
            new("log_hash", Convert.ToHexStringLower(lot.LogHash)), new("declared_tie", winner.DeclaredTie)));
        return new(id, deal, lot.Seller, winner.Lead, body, DigestOf(body));
    }

    public static string DigestOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private static string Line(RegistrationMember member, Dictionary<PartyId, string> names) =>
        string.Create(CultureInfo.InvariantCulture, $"{member.Party} {names[member.Party]} {member.BasisPoints}");
}
