using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One accepted bid: a row of the lot's hash-chained log, never updated. The maximum and its salt stay with the house; the log shows their
/// commitment. The act makes it happen once.</summary>
internal sealed class Bid
{
    public required LotId Lot { get; init; }

    public required int Round { get; init; }

    /// <summary>From 1 in each round, without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>Arrival at the server.</summary>
    public required DateTimeOffset At { get; init; }

    public required RegistrationId Registration { get; init; }

    public required string Code { get; init; }

    public required PartyId Party { get; init; }

    public required PersonId Person { get; init; }

    public required ActId Act { get; init; }

    public required long AmountMinor { get; init; }

    /// <summary>Private: up to where the exchange bids on for this bidder.</summary>
    public required long? MaximumMinor { get; init; }

    /// <summary>Private: 16 random bytes, told to the bidder who wants to prove his maximum.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>SHA-256(salt ‖ most that was bid, as decimal digits in fen): binds the house to the maximum without showing it.</summary>
    public required byte[] Commitment { get; init; }

    /// <summary>The visible price after it.</summary>
    public required long PriceMinor { get; init; }

    public required string LeaderCode { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required byte[] Hash { get; set; }

    public long Ceiling => MaximumMinor ?? AmountMinor;

    public BidLogRow Logged => new(Lot, Round, Number, At, Code, AmountMinor, Commitment, PriceMinor, LeaderCode, EndsAt, Hash);

    public BidReceipt Receipt => new(Lot, Round, Number, At, Code, new Money(PriceMinor, Currency.CNY), LeaderCode, EndsAt, Convert.ToHexStringLower(Hash));

    public LoggedBid Shown => new(Number, At, Code, new Money(AmountMinor, Currency.CNY), new Money(PriceMinor, Currency.CNY), LeaderCode);

    public bool Answers(PlaceBid.Input input) =>
        Registration == input.Registration && AmountMinor == input.Amount.Minor && MaximumMinor == input.Maximum?.Minor;
}
