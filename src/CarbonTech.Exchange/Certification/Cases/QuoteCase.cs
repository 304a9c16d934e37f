using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The body quotes, inside its approval and impartial; it may quote anew until the applicant accepts.</summary>
public sealed class QuoteCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, QuotationTerms Terms) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Staff, ct)).Is(out var found, out var no)) return no;
        if (await CaseStanding.JudgeAsync(db, found, ct) is { Any: true } outside) return outside;
        return found.Quote(input.Terms, input.By.Person, db.Now);
    }
}
