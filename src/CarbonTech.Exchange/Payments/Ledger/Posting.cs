using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A posting in the making: moves of money, each out of one account and into another, so that it balances by construction.</summary>
internal sealed class Posting(PostingCause cause, Guid subject)
{
    private readonly List<PostingLine> lines = [];

    public PostingCause Cause { get; } = cause;

    public Guid Subject { get; } = subject;

    public IReadOnlyList<PostingLine> Lines => lines;

    /// <summary>What lay in one place for someone now lies in another: the giving account is debited, the taking one credited. A zero move is none.</summary>
    public Posting Move(Money amount, LedgerAccount from, PartyId? fromParty, LedgerAccount to, PartyId? toParty)
    {
        if (amount.Minor == 0) return this;
        if (amount.Minor < 0) throw new InvalidOperationException($"{Cause}: money moves forward; turn the accounts round.");
        lines.Add(new(from, fromParty, amount));
        lines.Add(new(to, toParty, -amount));
        return this;
    }
}
