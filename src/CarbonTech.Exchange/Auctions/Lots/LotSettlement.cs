namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>What the announcement binds the winner to: the commission in 1/10,000 of the price and the calendar days until the price is due.</summary>
public sealed record LotSettlement(int CommissionBasisPoints, int PaymentDays);
