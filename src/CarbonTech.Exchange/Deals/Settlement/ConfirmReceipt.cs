using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller of a deal that is settled directly confirms that a stated sum arrived. This cannot be undone.</summary>
public sealed class ConfirmReceipt(Dbs dbs, ChargeFees charge, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.IsPaid, ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Mode != SettlementMode.Direct) return SettlementRefusals.OtherMode;
        if (found.Due.Status != DueStatus.Stated) return KernelRefusals.NotNow(found.Due.Status, DueStatus.Met);
        if (!found.Due.Meet(db.Now).Is(out var status, out no)) return no;
        await db.SaveSoFarAsync(ct);
        if (await charge.WithinAsync(db, await SettlementState.LoadAsync(db, found.Deal, ct), found.Due, input, ct) is { } refused) return refused;
        return (await advance.WithinAsync(db, found.Deal, input, ct)).Then<DueStatus>(_ => status);
    }
}
