using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller shows that the step at the patent register was taken: the document's SHA-256, its day and a note. The price may leave after it.</summary>
public sealed class EvidenceRegisterStep(Dbs dbs, ReleasePrice release)
{
    private const int LongestNote = 2_000;
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, string Digest, DateOnly On, string Note) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!input.By.MaySellFor(deal.Seller)) return DealsRefusals.NotYours;
        if (deal.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        var today = DateOnly.FromDateTime(db.Now.ToOffset(Shanghai).DateTime);
        var no = new Refusals()
            .When(input.Digest.Length != 64 || !input.Digest.All(char.IsAsciiHexDigit), DealsRefusals.BadDigest)
            .When(input.On > today, DealsRefusals.DayToCome)
            .When(string.IsNullOrWhiteSpace(input.Note), KernelRefusals.Required(nameof(input.Note)))
            .When(input.Note.Length > LongestNote, KernelRefusals.TooLong(nameof(input.Note), LongestNote));
        if (no.Any) return no;
        var shown = deal.EvidenceRegister(new RegisterEvidence(input.Digest.ToLowerInvariant(), input.On, input.Note.Trim(), input.By.Person, db.Now));
        return shown.IsRefused(out no) ? no : await release.WithinAsync(db, deal, input, ct);
    }
}
