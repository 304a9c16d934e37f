namespace CarbonTech.Exchange.Deals;

/// <summary>Under whose name the rights of a deal are held: what it came from keeps its hold until the deal ends.</summary>
internal static class DealHolds
{
    internal static string Kind(DealOrigin origin) => origin == DealOrigin.Lot ? "lot" : "deal";

    /// <summary>The lot, or the deal itself: several deals may come from one listing or demand.</summary>
    internal static Guid Holder(Deal deal) => deal.Origin == DealOrigin.Lot ? deal.OriginId : deal.Id.Value;
}
