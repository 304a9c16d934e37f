using System.Globalization;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>The applicant answers a nonconformity with the corrective action that was taken, and files that show it.</summary>
public sealed class AnswerNonconformity(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, NonconformityId Nonconformity, int Seen, string Action, IReadOnlyList<EvidenceFile> Files) : ICommand;

    public Task<Result<NonconformityStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<NonconformityStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Nonconformities.SingleOrDefaultAsync(n => n.Id == input.Nonconformity, ct) is not { } raised) return CaseRefusals.NoSuchNonconformity;
        if (await CaseDoor.FindAsync(db, raised.Case, ct) is not { } found) return CaseRefusals.NoSuchCase;
        if (!input.By.MaySellFor(found.Applicant)) return MembershipRefusals.NotYours;
        if (raised.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (found.Status != CaseStatus.Evaluation) return KernelRefusals.NotNow(found.Status, CaseStatus.Evaluation);
        if (EvidenceFile.Judge(input.Files) is { Any: true } bad) return bad;
        if (!raised.Answer(input.Action, db.Now).Is(out var status, out var no)) return no;
        await EvidenceRows.AddAsync(db, found, input.By, ItemOf(raised.Number), input.Files, ct);
        return status;
    }

    /// <summary>The place of an answer's files among the evidence.</summary>
    internal static string ItemOf(int number) => string.Create(CultureInfo.InvariantCulture, $"NC-{number}");
}
