using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A line of a party's statement: what came to lie in an account or left it, and how much lies there afterwards for this party.</summary>
public sealed record StatementLine(
    LedgerEntryId Entry, int Ordinal, DateTimeOffset At, PostingCause Cause, AccountKind Account, Guid Subject, Money In, Money Out, Money Lies);
