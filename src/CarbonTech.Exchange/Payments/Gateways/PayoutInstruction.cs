using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An order to send money to a party, whose account the institution knows.</summary>
public sealed record PayoutInstruction(string Key, PartyId To, Money Amount);
