using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>What a lot reserves, by its deal type: a transfer all rights, an exclusive or sole licence the exclusive one, the others nothing.</summary>
internal static class LotRights
{
    public const string Holder = "lot";

    public static HoldScope? Of(string dealType) => dealType switch
    {
        _ when dealType.StartsWith("TRF-", StringComparison.Ordinal) => HoldScope.Transfer,
        "LIC-PAT-EXCL" or "LIC-PAT-SOLE" => HoldScope.Exclusive,
        _ => null,
    };
}
