using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>What the seller consigns a lot for: whole fen in CNY. The reserve is sealed: no answer, page, feed or timing tells it before the close.</summary>
/// <param name="Start">The least first bid, at the same time the floor of an agreement.</param>
/// <param name="Step">Bids lie on the grid start + n × step.</param>
/// <param name="ReserveMinor">Below it the lot is not sold; null: no reserve, which must be announced.</param>
/// <param name="Deposit">What a bid party must have deposited before the cut-off.</param>
/// <param name="DealType">What is sold, a code of the deal types.</param>
public sealed record LotTerms(Money Start, Money Step, long? ReserveMinor, Money Deposit, string DealType)
{
    internal Refusals Judge() => new Refusals()
        .When(Start.Currency != Currency.CNY, LotRefusals.NotInCny.On(nameof(Start)))
        .When(Step.Currency != Currency.CNY, LotRefusals.NotInCny.On(nameof(Step)))
        .When(Deposit.Currency != Currency.CNY, LotRefusals.NotInCny.On(nameof(Deposit)))
        .When(!Start.IsPositive, LotRefusals.NotPositive.On(nameof(Start)))
        .When(!Step.IsPositive, LotRefusals.NotPositive.On(nameof(Step)))
        .When(Deposit.Minor < 0, LotRefusals.NotPositive.On(nameof(Deposit)))
        .When(Start.Minor > LotRefusals.Most || Step.Minor > LotRefusals.Most || ReserveMinor > LotRefusals.Most, LotRefusals.TooMuch)
        .When(string.IsNullOrWhiteSpace(DealType), KernelRefusals.Required(nameof(DealType)))
        .When(ReserveMinor < Start.Minor, LotRefusals.ReserveBelowStart.On(nameof(ReserveMinor)));
}
