using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>The applicant hands in files while the case is open and not submitted; an assessor does during the evaluation. For one item, or for the whole.</summary>
public sealed class AddEvidence(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, string? Item, IReadOnlyList<EvidenceFile> Files) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await CaseDoor.FindAsync(db, input.Case, ct) is not { } found) return CaseRefusals.NoSuchCase;
        var (applicant, assessor) = (input.By.MaySellFor(found.Applicant), input.By.Acts(found.Body, CaseDoor.Evaluators));
        if (!applicant && !assessor) return MembershipRefusals.NotYours;
        if (input.Files.Count == 0) return CaseRefusals.NoFiles;
        if (EvidenceFile.Judge(input.Files) is { Any: true } bad) return bad;
        if (input.Item is { Length: > 0 } item && found.Scheme.Find(item) is null) return CaseRefusals.NoSuchItem;
        if (applicant && found.Status is not (CaseStatus.Applied or CaseStatus.ApplicationReview or CaseStatus.Evaluation)) return KernelRefusals.NotNow(found.Status, CaseStatus.Evaluation);
        if (!applicant && found.Join(input.By.Person, db.Now).IsRefused(out var no)) return no;
        await EvidenceRows.AddAsync(db, found, input.By, input.Item ?? "", input.Files, ct);
        return found.Status;
    }
}
