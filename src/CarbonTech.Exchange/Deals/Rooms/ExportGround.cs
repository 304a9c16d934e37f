namespace CarbonTech.Exchange.Deals;

/// <summary>On what ground a technology may be shown to, or used by, the buyer (技术进出口管理条例).</summary>
public enum ExportGround
{
    /// <summary>Nothing about the deal is foreign, of Hong Kong, Macao or Taiwan.</summary>
    Domestic = 1,

    /// <summary>The technology is free to export: it stands in no entry of the catalogue of prohibited and restricted ones; the contract is registered.</summary>
    Free = 2,

    /// <summary>The technology is restricted, and a licence was granted.</summary>
    Licensed = 3,
}
