namespace CarbonTech.Exchange.Deals;

/// <summary>The last deal that came of an enquiry, a response or a listing.</summary>
/// <param name="CameToNothing">It was terminated or defaulted: what it came from may be taken up again.</param>
public sealed record DealOriginStand(DealId Deal, bool CameToNothing);
