namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One row of the published bid log: all that its hash covers. Amounts in fen, instants in UTC.</summary>
public sealed record BidLogRow(
    LotId Lot,
    int Round,
    int Number,
    DateTimeOffset At,
    string Code,
    long AmountMinor,
    byte[] Commitment,
    long PriceMinor,
    string LeaderCode,
    DateTimeOffset EndsAt,
    byte[] Hash);
