using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator confirms a proposed transaction certificate: its conditions are judged once more, what it states is frozen, and it gets its
/// number.</summary>
public sealed class IssueDealCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealCertificateId Certificate, int Seen) : ICommand;

    public Task<Result<string>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<string>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return DealCertificateRefusals.NotOperator;
        if (await db.DealCertificates.FindAsync([input.Certificate], ct) is not { } certificate) return DealCertificateRefusals.NoSuchCertificate;
        if (certificate.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        var deal = await db.Deals.SingleAsync(d => d.Id == certificate.Deal, ct);
        var state = await SettlementState.LoadAsync(db, deal, ct);
        var no = DealCertificateRules.Check(state, db.Now);
        if (no.Any) return no;
        var year = ChinaDay.Of(db.Now).Year;
        var serial = (await db.DealCertificates.Where(c => c.Year == year).MaxAsync(c => c.Serial, ct) ?? 0) + 1;
        var statement = await StatedAsync(db, state, DealCertificateNumber.Of(year, serial), ct);
        return certificate.Issue(statement, year, serial, input.By.Person).Then<string>(_ => statement.Number);
    }

    private static async Task<DealCertificateStatement> StatedAsync(ExchangeDb db, SettlementState state, string number, CancellationToken ct)
    {
        var deal = state.Deal;
        var listing = await db.Listings.SingleAsync(l => l.Id == deal.Listing, ct);
        PartyId[] ids = [deal.Seller, deal.Buyer, deal.Brokerage ?? deal.Seller];
        var parties = await db.Parties.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var (seller, buyer) = (parties.GetValueOrDefault(deal.Seller), parties.GetValueOrDefault(deal.Buyer));
        var broker = deal.Brokerage is { } brokerage ? parties.GetValueOrDefault(brokerage) : null;
        return new()
        {
            Number = number, Deal = deal.Id, IssuedAt = db.Now, SellerZh = seller?.NameZh ?? "", SellerEn = seller?.NameEn ?? "", SellerUscc = seller?.Uscc,
            BuyerZh = buyer?.NameZh ?? "", BuyerEn = buyer?.NameEn ?? "", BuyerUscc = buyer?.Uscc, BrokerageZh = broker?.NameZh, BrokerageEn = broker?.NameEn,
            Listing = listing.Id, SubjectZh = listing.TitleZh, SubjectEn = listing.TitleEn ?? "", Patents = [.. listing.Content.Patents.Select(p => p.Printed())], Field = listing.Field,
            DealType = deal.DealType, Mode = deal.Mode, SignedAt = deal.SignedAt ?? db.Now, ContractDigest = await SignedContract.DigestAsync(db, deal.Id, ct), Price = deal.Price,
            Received = state.Dues.Where(d => d.Kind.IsPrice && d.IsThere).Aggregate(Money.Zero(deal.Price.Currency), (sum, d) => sum + d.Amount),
            Remaining = [.. state.Dues.Where(d => d.Kind.IsPrice && d.IsOutstanding).Select(d => new RemainingSum(d.Kind, d.Year, d.What, d.Kind == DueKind.Royalty && d.ReportedAt is null ? null : d.Amount, d.DueAt))],
            RegisteredOn = state.Register?.ConfirmedOn, CompletedAt = deal.Status == DealStatus.Completed ? deal.EndedAt : null,
        };
    }
}
