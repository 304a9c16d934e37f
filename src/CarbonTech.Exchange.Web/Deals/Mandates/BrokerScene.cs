using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>All that a broker's board shows.</summary>
public sealed record BrokerScene(
    IReadOnlyList<MandateLine> Mandates, IReadOnlyList<IntroductionLine> Introductions, IReadOnlyList<BoardDeal> Deals, IReadOnlyList<BoardDemand> Demands,
    IReadOnlyList<BrokerLine> Brokers);
