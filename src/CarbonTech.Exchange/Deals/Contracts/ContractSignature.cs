using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side's signature of a contract: who declared it for which party, in which form, with the attached file where there is one.</summary>
public sealed record ContractSignature(PersonId Person, PartyId Party, SignatureForm Form, DealFile? File, DateTimeOffset At);
