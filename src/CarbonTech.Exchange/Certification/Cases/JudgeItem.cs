using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>An assessor judges one item with a text, and files that show it.</summary>
public sealed class JudgeItem(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string Item, MarkVerdict Verdict, string Text, IReadOnlyList<EvidenceFile> Files) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        if (EvidenceFile.Judge(input.Files) is { Any: true } bad) return bad;
        if (!found.Judge(input.Item, input.Verdict, input.Text, input.By.Person, db.Now).Is(out var status, out no)) return no;
        await EvidenceRows.AddAsync(db, found, input.By, input.Item, input.Files, ct);
        return status;
    }
}
