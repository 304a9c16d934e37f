namespace CarbonTech.Exchange.Deals;

/// <summary>What the buyer says about export.</summary>
/// <param name="ForeignBuyer">The buyer is foreign, or of Hong Kong, Macao or Taiwan.</param>
/// <param name="ForeignControl">Its controller or an affiliate that will know or use the technology is.</param>
/// <param name="ForeignUse">The technology is to be used abroad, in Hong Kong, Macao or Taiwan.</param>
/// <param name="Statement">Why the technology is not restricted, or what the licence covers.</param>
/// <param name="LicenceNumber">Number of the licence (技术出口许可证) or of the registration.</param>
public sealed record ExportFacts(bool ForeignBuyer, bool ForeignControl, bool ForeignUse, ExportGround Ground, string? Statement, string? LicenceNumber, DealFile? Evidence)
{
    public bool IsForeign => ForeignBuyer || ForeignControl || ForeignUse;
}
