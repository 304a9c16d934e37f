using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A page of a deal in its own navigation.</summary>
/// <param name="Text">Key of its word.</param>
/// <param name="When">From when on the page exists; null: always.</param>
/// <param name="OfTalks">For the sides and the operator's staff alone: who only looks after the money does not read what is talked.</param>
public sealed record DealTab(string Text, Func<DealId, string> Path, Func<DealLine, bool>? When = null, bool OfTalks = false)
{
    public static DealTab Overview { get; } = new("deal.tab.overview", Paths.Deal);

    public static DealTab Room { get; } = new("deal.tab.room", Paths.DealRoom, OfTalks: true);

    public static DealTab Offers { get; } = new("deal.tab.offers", Paths.DealOffers, d => d.Origin != DealOrigin.Lot, OfTalks: true);

    public static DealTab Gates { get; } = new("deal.tab.gates", Paths.DealGates, HasGates);

    public static DealTab Contract { get; } = new("deal.tab.contract", Paths.DealContract, d => d.Status is DealStatus.Contract || d.SignedAt is not null);

    public static DealTab Money { get; } = new("deal.tab.money", Paths.DealMoney, d => d.SignedAt is not null || d.Origin == DealOrigin.Lot);

    /// <summary>Every page, in the order of the way of a deal.</summary>
    public static IReadOnlyList<DealTab> All { get; } =
    [
        Overview,
        Room,
        Offers,
        Gates,
        Contract,
        Money,
    ];

    /// <summary>From the gates on; one that ended earlier or stands in dispute has them when its terms bind.</summary>
    private static bool HasGates(DealLine deal) => deal.Status is DealStatus.Gates or DealStatus.Contract or DealStatus.Performance or DealStatus.Completed or DealStatus.Defaulted || deal.Origin == DealOrigin.Lot || deal.SignedAt is not null;

    public bool Shows(DealLine deal, Actor reader) => (When is null || When(deal)) && (!OfTalks || ReadsTalks(deal, reader));

    /// <summary>The sides, their broker, and the operator's staff that looks after deals.</summary>
    internal static bool ReadsTalks(DealLine deal, Actor reader) => reader.MayAudit || (reader.Party != default && (reader.Party == deal.Seller || reader.Party == deal.Buyer || reader.Party == deal.Brokerage));
}
