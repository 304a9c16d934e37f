using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A bid that was not taken, kept beside the log with the first reason; never updated.</summary>
internal sealed class RefusedBid
{
    public long Row { get; private init; }

    public required LotId Lot { get; init; }

    public required int Round { get; init; }

    public required DateTimeOffset At { get; init; }

    public required RegistrationId Registration { get; init; }

    public required PartyId Party { get; init; }

    public required PersonId Person { get; init; }

    public required ActId Act { get; init; }

    public required long AmountMinor { get; init; }

    public required long? MaximumMinor { get; init; }

    /// <summary>The code of the refusal.</summary>
    public required string Refusal { get; init; }
}
