using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>What the page of a lot shows to one reader at one instant.</summary>
/// <param name="PartyName">For whom the reader acts.</param>
public sealed record LotScene(LotView View, LotMoment Moment, Actor Reader, string PartyName, DateTimeOffset Now)
{
    public bool Live => View.Lot.Status is LotStatus.Running or LotStatus.Suspended;

    public bool MayBid => View.Lot.Status == LotStatus.Running && View.Mine is { MayBid: true } && Reader.MayBuyFor(Reader.Party);

    /// <summary>What would refuse this bid of the reader, as far as the page can tell before it asks him to confirm; the desk judges afterwards.</summary>
    public Refusal? Wrong(Money amount, Money? maximum)
    {
        if (!MayBid) return null;
        var leads = View.Mine?.Code is { } code && code == Moment.LeaderCode;
        if (leads) return maximum is null || amount > Moment.Least ? BiddingRefusals.AlreadyLeading : null;
        return BidAmounts.Wrong(amount, maximum, Moment.Least, View.Lot.Start, View.Lot.Step);
    }

    /// <summary>The seller or the operator, before the start.</summary>
    public bool MayWithdraw => (View.Asks is not null || Reader.IsOperator) && Now < View.Times.StartsAt
        && View.Lot.Status is LotStatus.Consigned or LotStatus.Announced or LotStatus.Display or LotStatus.Registration;

    /// <summary>The single taker, while an agreement is open.</summary>
    public bool MayOffer => View.Lot.Status == LotStatus.Agreement && View.Mine is { MayBid: true };

    /// <summary>The reader has no seat on the lot and no part in it: he may look on.</summary>
    public bool WatchesOnly => View.Mine is null && View.Asks is null && !Reader.IsOperator;

    public bool MayRegister => View.Mine is null or { Status: CarbonTech.Exchange.Auctions.Registrations.RegistrationStatus.Refused or CarbonTech.Exchange.Auctions.Registrations.RegistrationStatus.Withdrawn }
        && View.Lot.Status is LotStatus.Registration or LotStatus.Display or LotStatus.Announced && Now >= View.Times.RegistrationFrom && Now < View.Times.RegistrationUntil
        && Reader.Party != View.Lot.Seller && !Reader.Capacities.HasFlag(Capacities.Operator);
}
