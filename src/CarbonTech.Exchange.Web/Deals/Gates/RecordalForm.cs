using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The registration of a technology contract as it is typed.</summary>
public sealed record RecordalForm(ActId ActId, int Seen, string? Number, Money? Value, Money? TechnologyValue, DateOnly? On, string? Reason)
{
    internal RegisterContract.Input For(Actor by, DealId deal) =>
        new(by, ActId, deal, Seen, Number ?? "", Value ?? Money.Zero(Currency.CNY), TechnologyValue ?? Money.Zero(Currency.CNY), On ?? DateOnly.MaxValue, Reason);
}
