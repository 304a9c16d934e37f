using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A price by use (提成支付, 民法典 846).</summary>
/// <param name="Base">A code of the payment terms in the group of royalty bases.</param>
/// <param name="Rate">A code of the payment terms in the group of royalty rates.</param>
/// <param name="BasisPoints">The rate of the first year, in 1/10,000 of the base.</param>
/// <param name="Years">For how many years it is paid.</param>
/// <param name="MinimumPerYear">What is due in a year however small the base; may be zero.</param>
/// <param name="Audit">The seller may inspect the accounts.</param>
public sealed record Royalty(string Base, string Rate, int BasisPoints, int Years, Money MinimumPerYear, bool Audit);
