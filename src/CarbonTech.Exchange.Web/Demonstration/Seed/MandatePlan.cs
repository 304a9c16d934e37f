using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>A mandate of the demonstration.</summary>
/// <param name="Broker">Which of the brokerage's people is named.</param>
/// <param name="Listing">Key of the client's listing; null with a need.</param>
/// <param name="Rates">From which amount in yuan on, which rate in 1/10,000.</param>
internal sealed record MandatePlan(
    string Key, string Client, string Brokerage, int Broker, string? Listing, string? Need, bool Exclusive, IReadOnlyList<(long From, int Rate)> Rates, CommissionPayer Payer, bool BothSides)
{
    public MandateTerms Terms(Publishing publishing, PersonId broker, DateOnly from, int days) => new(
        Listing is null ? MandateSide.Buyer : MandateSide.Seller, Listing is null ? MandateSubject.Need : MandateSubject.Listing, Listing is null ? Guid.Empty : publishing.IdOf(Listing).Value, Need,
        broker, Exclusive, new([.. Rates.Select(r => new CommissionTier(Money.Yuan(r.From), r.Rate))], Payer), from, from.AddDays(days), null, BothSides);
}
