using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>A party declares that it stands close to another one, or the operator records it of two parties.</summary>
public sealed class DeclareTie(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Of, PartyId With, TieKind Kind) : ICommand;

    public Task<Result<TieId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<TieId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var own = input.By.Party == input.Of && input.By.Has(Roles.Owner);
        if (!own && !input.By.IsOperator && !input.By.IsSystem) return MembershipRefusals.NotYours;
        if (!await db.Parties.AnyAsync(p => p.Id == input.Of, ct) || !await db.Parties.AnyAsync(p => p.Id == input.With, ct)) return MembershipRefusals.NoSuchParty;
        var (a, b) = Tie.Ordered(input.Of, input.With);
        if (await db.Ties.AnyAsync(t => t.A == a && t.B == b && t.Kind == input.Kind, ct)) return MembershipRefusals.AlreadyTied;
        if (!Tie.Declare(Id.New<TieId>(), input.Of, input.With, input.Kind, input.By.Party, db.Now).Is(out var tie, out var no)) return no;
        db.Ties.Add(tie);
        db.Record(new TieDeclared(tie.Id, tie.A, tie.B, tie.Kind), nameof(Tie), tie.Id.Value, 1);
        return tie.Id;
    }
}
