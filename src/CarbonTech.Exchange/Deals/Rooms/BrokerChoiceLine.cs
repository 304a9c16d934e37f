using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A broker who may be named when talks begin; what his mandate says of the commission is not shown to the other side.</summary>
/// <param name="Side">Whose mandate he holds.</param>
public sealed record BrokerChoiceLine(MandateId Mandate, PartyId Brokerage, string NameZh, string NameEn, string Broker, MandateSide Side);
