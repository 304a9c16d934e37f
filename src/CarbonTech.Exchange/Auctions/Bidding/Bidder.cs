using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A bid party as the desk knows it.</summary>
/// <param name="FirstAt">Its first bid of the running round.</param>
internal sealed record Bidder(RegistrationId Id, PartyId Lead, string Code, RegistrationStatus Status, bool DepositHeld, DateTimeOffset? FirstAt);
