using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>One side of a posting to be made.</summary>
internal sealed record PostingLine(LedgerAccount Account, PartyId? Party, Money Amount);
