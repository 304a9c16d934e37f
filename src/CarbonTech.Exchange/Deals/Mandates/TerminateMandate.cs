using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>Either side ends an agreed mandate before its time, with a reason; introductions made until then stand (民法典 965).</summary>
public sealed class TerminateMandate(Dbs dbs, NoteAgency note)
{
    public sealed record Input(Actor By, ActId Act, MandateId Mandate, int Seen, string Reason) : ICommand;

    public Task<Result<MandateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MandateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await MandateDoor.SideAsync(db, input.By, input.Mandate, input.Seen, ct)).Is(out var mandate, out var no)) return no;
        if (MandateDoor.Reason(input.Reason) is { } wrong) return wrong;
        if (!mandate.Terminate(input.By.Party, input.Reason.Trim(), db.Now).Is(out var status, out var refused)) return refused;
        await note.WithinAsync(db, mandate.Agency(db.Now), ct);
        return status;
    }
}
