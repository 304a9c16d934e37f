using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What the log says of one accepted bid. It was on disk before this was given.</summary>
/// <param name="Number">The place in the round's log, from 1 without a gap.</param>
/// <param name="At">The arrival at the server by which it was judged.</param>
/// <param name="Code">The bidder's code.</param>
/// <param name="Price">The visible price after it.</param>
/// <param name="LeaderCode">Who leads after it.</param>
/// <param name="EndsAt">The effective end after it.</param>
/// <param name="Hash">The link of the log, in hexadecimal digits.</param>
public sealed record BidReceipt(LotId Lot, int Round, int Number, DateTimeOffset At, string Code, Money Price, string LeaderCode, DateTimeOffset EndsAt, string Hash)
{
    public bool Leads => Code == LeaderCode;
}
