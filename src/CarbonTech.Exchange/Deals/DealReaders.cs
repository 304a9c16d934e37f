using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Who reads the gates and the contract of a deal: its two sides, the brokerage that mediates, the operator and its auditors.</summary>
internal static class DealReaders
{
    internal static bool May(Deal deal, Actor reader) => DealSides.ReadingAs(deal, reader) is not null || reader.SeesAllMoney;

    /// <summary>Evidence of the units, such as minutes of their meetings, is not for the brokerage.</summary>
    internal static bool MayReadFiles(Deal deal, Actor reader) => DealSides.ReadingAs(deal, reader) is DealSide.Seller or DealSide.Buyer || reader.SeesAllMoney;
}
