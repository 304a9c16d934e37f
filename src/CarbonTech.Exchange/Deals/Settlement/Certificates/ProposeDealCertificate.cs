using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side asks for the transaction certificate of its deal; a completed deal asks by itself. The operator confirms it.</summary>
public sealed class ProposeDealCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealCertificateId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealCertificateId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!Standing.IsSeller(deal, input.By) && !Standing.IsBuyer(deal, input.By)) return DealsRefusals.NotYours;
        var state = await SettlementState.LoadAsync(db, deal, ct);
        if (await StandsAsync(db, deal.Id, ct)) return DealCertificateRefusals.Exists;
        var no = DealCertificateRules.Check(state, db.Now);
        return no.Any ? no : db.DealCertificates.Add(DealCertificate.Propose(deal.Id, db.Now)).Entity.Id;
    }

    /// <summary>Proposes by itself what its conditions allow, once: a completed deal of which none was ever proposed.</summary>
    internal static async Task OfCompletedAsync(ExchangeDb db, SettlementState state, CancellationToken ct)
    {
        if (state.Deal.Status != DealStatus.Completed || DealCertificateRules.Check(state, db.Now).Any) return;
        if (!await db.DealCertificates.AnyAsync(c => c.Deal == state.Deal.Id, ct)) db.DealCertificates.Add(DealCertificate.Propose(state.Deal.Id, db.Now));
    }

    private static Task<bool> StandsAsync(ExchangeDb db, DealId deal, CancellationToken ct) =>
        db.DealCertificates.AnyAsync(c => c.Deal == deal && (c.Status == DealCertificateStatus.Proposed || c.Status == DealCertificateStatus.Issued), ct);
}
