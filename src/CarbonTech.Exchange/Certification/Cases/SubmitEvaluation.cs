using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>An assessor submits the evaluation with the level found, if the scheme has levels: everything is frozen under one digest. Open nonconformities
/// and items that are not judged or not shown hold it back.</summary>
public sealed class SubmitEvaluation(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, int? Level) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        var listing = await db.Listings.AsNoTracking().SingleAsync(l => l.Id == found.Listing, ct);
        var evidence = await db.CaseEvidence.Where(e => e.Case == input.Case).Select(e => new { e.Item, e.Digest }).ToListAsync(ct);
        var open = await db.Nonconformities.CountAsync(n => n.Case == input.Case && n.Status != NonconformityStatus.Closed, ct);
        var handover = new Handover(input.Level, listing.Content.TextDigest(), [.. evidence.Select(e => (e.Item, e.Digest))], open);
        if (!found.Submit(handover, input.By.Person, db.Now).Is(out var submission, out no)) return no;
        db.CaseSubmissions.Add(submission);
        return found.Status;
    }
}
