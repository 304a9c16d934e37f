using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The unit answers an objection with reasons that everyone may read: upheld, the notice has failed; dismissed, it runs on when no other one is open.
/// Nobody decides about an objection of his own.</summary>
public sealed class AnswerObjection(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PublicNoticeId Notice, int Seen, ObjectionId Objection, bool Upheld, string Answer) : ICommand;

    public Task<Result<PublicNoticeStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PublicNoticeStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await db.OwnNoticeAsync(input.By, input.Notice, input.Seen, ct)).Is(out var notice, out var no)) return no;
        if (string.IsNullOrWhiteSpace(input.Answer)) return KernelRefusals.Required(nameof(input.Answer));
        if (input.Answer.Length > PublicNotice.LongestObjection) return KernelRefusals.TooLong(nameof(input.Answer), PublicNotice.LongestObjection);
        return notice.Answer(input.Objection, input.Upheld, input.Answer.Trim(), input.By.Person, db.Now);
    }
}
