using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side signs the agreement to keep secrets by the digest of what the person read; both sign the same one, and the broker accedes to it. With
/// the second signature and a confirmed export answer the data room opens in the same transaction.</summary>
public sealed class SignNda(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, string Digest) : ICommand;

    public Task<Result<NonDisclosureStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<NonDisclosureStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (await db.NonDisclosures.FindAsync([input.Deal], ct) is not { } paper) return RoomRefusals.NoNda;
        if (!stand.Deal.IsTalking && stand.Side != DealSide.Broker) return KernelRefusals.NotNow(stand.Deal.Status, DealStatus.DueDiligence);
        if (stand.Deal.HasEnded) return KernelRefusals.NotNow(stand.Deal.Status, DealStatus.DueDiligence);
        if (!paper.Sign(stand.Side, input.Digest, input.By.Person, db.Now).Is(out var signed, out no)) return no;
        if (signed != NonDisclosureStatus.Signed) return signed;
        await db.SaveSoFarAsync(ct);
        return (await RoomDoor.OpenWhenReadyAsync(db, stand.Deal, ct)).Then<NonDisclosureStatus>(_ => signed);
    }
}
