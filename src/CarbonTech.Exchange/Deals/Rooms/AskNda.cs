using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Seller or buyer asks that secrets be kept: the text is drawn from the parties and the listing in both languages and waits for both signatures.</summary>
public sealed class AskNda(Dbs dbs)
{
    /// <param name="Years">How long after the deal secrets are kept.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, int Years) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, input.By, input.Deal, input.Seen, ct)).Is(out var stand, out var no)) return no;
        if (input.Years is < NonDisclosure.LeastYears or > NonDisclosure.MostYears) return RoomRefusals.OutOfRange(nameof(input.Years), NonDisclosure.LeastYears, NonDisclosure.MostYears);
        if (await db.NonDisclosures.AnyAsync(n => n.Id == input.Deal, ct)) return RoomRefusals.NdaDrawnAlready;
        var asked = stand.Deal.AskNda();
        if (asked.IsOk(out _)) db.NonDisclosures.Add(NonDisclosure.Draw(input.Deal, await TextAsync(db, stand.Deal, input.Years, ct), stand.Side, db.Now));
        return asked;
    }

    private static async Task<NonDisclosureText> TextAsync(ExchangeDb db, Deal deal, int years, CancellationToken ct)
    {
        var ids = new[] { deal.Seller, deal.Buyer, deal.Brokerage ?? default };
        var who = await db.Parties.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.NameZh, p.NameEn, p.Uscc }).ToDictionaryAsync(p => p.Id, p => new NonDisclosureText.Who(p.NameZh, p.NameEn, p.Uscc), ct);
        var listing = await db.Listings.Where(l => l.Id == deal.Listing).Select(l => new { l.TitleZh, l.TitleEn }).SingleAsync(ct);
        return NonDisclosureText.Of(who[deal.Seller], who[deal.Buyer], deal.Brokerage is { } b ? who[b] : null, (listing.TitleZh, listing.TitleEn ?? ""), years);
    }
}
