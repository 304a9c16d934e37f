using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Whether the amounts of a bid fit the least bid and the grid of start and step: by this rule the desk judges, and a page may say it before it asks.</summary>
public static class BidAmounts
{
    public static Refusal? Wrong(Money amount, Money? maximum, Money least, Money start, Money step)
    {
        if (amount.Currency != Currency.CNY || maximum is { Currency: not Currency.CNY }) return BiddingRefusals.NotInCny;
        if (amount >= start && !OnGrid(amount, start, step)) return BiddingRefusals.OffGrid("Amount", least);
        if (amount < least) return BiddingRefusals.TooLow(least);
        var ceiling = maximum ?? amount;
        if (ceiling < amount) return BiddingRefusals.MaximumBelowAmount;
        return OnGrid(ceiling, start, step) ? null : BiddingRefusals.OffGrid("Maximum", least);
    }

    internal static bool OnGrid(Money amount, Money start, Money step) => amount >= start && (amount.Minor - start.Minor) % step.Minor == 0;
}
