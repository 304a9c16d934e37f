using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side of a deal that is paid by a share (作价投资) evidences its registration: company, part, day and document. When both say the same the sum is settled.</summary>
public sealed class EvidenceShare(Dbs dbs, ChargeFees charge, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, string Company, int BasisPoints, DateOnly On, DealFile? File) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, (d, a) => Standing.IsSeller(d, a) || Standing.IsBuyer(d, a), ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Mode != SettlementMode.Equity || !found.Due.Kind.IsPrice) return SettlementRefusals.OtherMode;
        no = Standing.Note(input.Company, nameof(input.Company), ModelConventions.ShortText).File(input.File)
            .When(input.BasisPoints is <= 0 or > 10_000, SettlementRefusals.BadShare).When(input.On > ChinaDay.Of(db.Now), DealsRefusals.DayToCome);
        if (no.Any) return no;
        var mine = new ShareEvidence { Due = input.Due, Party = input.By.Party, Company = input.Company.Trim(), BasisPoints = input.BasisPoints, On = input.On, Person = input.By.Person, At = db.Now };
        var said = await db.ShareEvidences.Where(s => s.Due == input.Due).ToListAsync(ct);
        if (said.Exists(s => s.Party == mine.Party)) return SettlementRefusals.AlreadyStated;
        if (said.Exists(s => !s.Agrees(mine))) return SettlementRefusals.ShareDiffers;
        db.ShareEvidences.Add(mine);
        Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Share, input.Due.Value, input.File, input.By);
        if (said.Count == 0) return found.Due.State(input.On, mine.Company);
        if (!found.Due.Meet(db.Now).Is(out var status, out no)) return no;
        await db.SaveSoFarAsync(ct);
        if (await charge.WithinAsync(db, await SettlementState.LoadAsync(db, found.Deal, ct), found.Due, input, ct) is { } refused) return refused;
        return (await advance.WithinAsync(db, found.Deal, input, ct)).Then<DueStatus>(_ => status);
    }
}
