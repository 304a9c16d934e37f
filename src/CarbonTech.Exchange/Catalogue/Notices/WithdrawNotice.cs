using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The unit takes a public notice back with a reason, before it has passed; objections and their answers stay readable.</summary>
public sealed class WithdrawNotice(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PublicNoticeId Notice, int Seen, string Reason) : ICommand;

    public Task<Result<PublicNoticeStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PublicNoticeStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await db.OwnNoticeAsync(input.By, input.Notice, input.Seen, ct)).Is(out var notice, out var no)) return no;
        if (string.IsNullOrWhiteSpace(input.Reason)) return KernelRefusals.Required(nameof(input.Reason));
        if (input.Reason.Length > PublicNotice.LongestText) return KernelRefusals.TooLong(nameof(input.Reason), PublicNotice.LongestText);
        return notice.Withdraw(input.Reason.Trim(), db.Now);
    }
}
