using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A publicly funded unit states how it rewarded the inventors for a deal: no less than half of the net income (转化法 45). It pays by itself; the exchange keeps the record.</summary>
public sealed class StateReward(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, Money NetIncome, int BasisPoints, DateOnly PaidOn, string Note, DealFile? File) : ICommand;

    public Task<Result<RewardId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RewardId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!Standing.IsPaid(deal, input.By)) return DealsRefusals.NotYours;
        if (!deal.IsPerformed) return SettlementRefusals.NotPerformed;
        if (!await db.Parties.AnyAsync(p => p.Id == deal.Seller && p.Regime == Regime.PublicUnit, ct)) return SettlementRefusals.NoPublicUnit;
        var got = (await SettlementState.LoadAsync(db, deal, ct)).Dues.Where(d => d.Kind.IsPrice && d.IsThere).Aggregate(Money.Zero(deal.Price.Currency), (sum, d) => sum + d.Amount);
        var no = Standing.Note(input.Note, nameof(input.Note)).File(input.File)
            .When(!input.NetIncome.IsPositive || input.NetIncome.Currency != got.Currency || input.NetIncome.Minor > got.Minor, SettlementRefusals.NetIncome)
            .When(input.BasisPoints > 10_000, SettlementRefusals.BadShare)
            .When(input.BasisPoints < RewardStatement.Floor, SettlementRefusals.BelowFloor)
            .When(input.PaidOn > ChinaDay.Of(db.Now), DealsRefusals.DayToCome.On(nameof(input.PaidOn)));
        if (no.Any) return no;
        var stated = new RewardStatement
        {
            Id = Id.New<RewardId>(), Deal = deal.Id, NetIncome = input.NetIncome, BasisPoints = input.BasisPoints, PaidOn = input.PaidOn, Note = input.Note.Trim(), Person = input.By.Person, At = db.Now,
        };
        db.RewardStatements.Add(stated);
        Standing.Keep(db, deal.Id, SettlementPaperKind.Reward, stated.Id.Value, input.File, input.By);
        db.Record(new RewardStated(stated.Id, deal.Id, input.BasisPoints), nameof(RewardStatement), stated.Id.Value, 1);
        return stated.Id;
    }
}
