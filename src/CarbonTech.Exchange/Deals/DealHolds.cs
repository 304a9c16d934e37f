using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Deals;

/// <summary>Under whose name the rights of a deal are held, and which: what it came from keeps its hold until the deal ends.</summary>
internal static class DealHolds
{
    internal static string Kind(DealOrigin origin) => origin == DealOrigin.Lot ? "lot" : "deal";

    /// <summary>The lot, or the deal itself: several deals may come from one listing or demand.</summary>
    internal static Guid Holder(Deal deal) => deal.Origin == DealOrigin.Lot ? deal.OriginId : deal.Id.Value;

    /// <summary>A transfer, or a contribution as equity, takes all rights; an exclusive or sole licence the exclusive one; the others nothing.</summary>
    internal static HoldScope? Scope(string dealType) => dealType switch
    {
        _ when dealType.StartsWith("TRF-", StringComparison.Ordinal) => HoldScope.Transfer,
        "INV" => HoldScope.Transfer,
        "LIC-PAT-EXCL" or "LIC-PAT-SOLE" => HoldScope.Exclusive,
        _ => null,
    };
}
