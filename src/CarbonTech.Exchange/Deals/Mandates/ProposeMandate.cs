using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A client, or the brokerage for it, proposes a mandate: its text in both languages is made from the record and lies before both sides to be signed.
/// Only a graded broker may be named; ties are declared; no second mandate beside an exclusive one.</summary>
public sealed class ProposeMandate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Client, PartyId Brokerage, MandateTerms Terms) : ICommand;

    public Task<Result<MandateId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MandateId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var terms = input.Terms.Tidied();
        if (!MandateDoor.ActsForClient(input.By, input.Client, terms.Side) && !MandateDoor.ActsForBrokerage(input.By, input.Brokerage)) return MandateRefusals.NotYours;
        if (terms.Check(ChinaDay.Of(db.Now)) is { Any: true } wrong) return wrong;
        if (!(await MandateGround.OfAsync(db, input.Client, input.Brokerage, terms, ct)).Is(out var ground, out var no)) return no;
        var mandate = Mandate.Propose(ground.Id, input.Client, input.Brokerage, terms, (ground.TitleZh, ground.TitleEn), MandateText.Of(ground), input.By.Party, db.Now);
        var rivals = await MandateDoor.RivalsAsync(db, mandate, ct);
        if (rivals.Exists(r => r.Status == MandateStatus.Agreed && r.EndsAt > db.Now && mandate.Excludes(r))) return MandateRefusals.ExclusiveElsewhere;
        db.Mandates.Add(mandate);
        return mandate.Id;
    }
}
