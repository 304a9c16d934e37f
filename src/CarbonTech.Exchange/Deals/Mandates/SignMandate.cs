using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side signs the text of a mandate by the digest of what the person read; both sign the same one. With the second signature it is agreed, if
/// its broker is still graded and no exclusive one stands beside it.</summary>
public sealed class SignMandate(Dbs dbs, NoteAgency note)
{
    public sealed record Input(Actor By, ActId Act, MandateId Mandate, int Seen, string Digest) : ICommand;

    public Task<Result<MandateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MandateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await MandateDoor.SideAsync(db, input.By, input.Mandate, input.Seen, ct)).Is(out var mandate, out var no)) return no;
        if (mandate.Status == MandateStatus.Proposed)
        {
            if (await Graded.AtAsync(db, mandate.Brokerage, mandate.Broker, ct) is null) return MandateRefusals.BrokerNotGraded;
            var rivals = await MandateDoor.RivalsAsync(db, mandate, ct);
            if (rivals.Exists(r => r.Status == MandateStatus.Agreed && r.EndsAt > db.Now && mandate.Excludes(r))) return MandateRefusals.ExclusiveElsewhere;
            foreach (var rival in rivals.Where(mandate.Excludes)) db.RelyOn(rival);
        }

        if (!mandate.Sign(input.By.Party, input.By.Person, input.Digest, db.Now).Is(out var status, out var refused)) return refused;
        if (status == MandateStatus.Agreed) await note.WithinAsync(db, mandate.Agency(mandate.EndsAt), ct);
        return status;
    }
}
