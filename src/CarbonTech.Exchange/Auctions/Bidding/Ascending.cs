using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>How an ascending bid is judged and what it changes. Pure: state, bid and arrival in, refusal or next state out; whole fen only.
/// The formats differ in who may enter when and in what moves the end.</summary>
internal abstract class Ascending
{
    private static readonly Ascending TwoPhaseFormat = new TwoPhase();
    private static readonly Ascending SoftCloseFormat = new SoftClose();

    public static Ascending Of(SessionFormat format) => format switch
    {
        SessionFormat.TwoPhase => TwoPhaseFormat,
        SessionFormat.SoftClose => SoftCloseFormat,
    };

    public Result<LotState> Decide(LotRules rules, LotState state, Bidder? bidder, PlaceBid.Input bid, DateTimeOffset at)
    {
        var no = Moment(rules, state, bid, at) ?? Standing(rules, bidder, bid) ?? Enter(rules, bidder!, at);
        if (no is not null) return no;
        if (state.Leader == bidder!.Code) return Raise(rules, state, bid);
        return Amounts(rules, state, bid) is { } wrong ? wrong : Next(rules, state, bidder, bid, at);
    }

    /// <summary>May this bidder bid in this phase?</summary>
    protected abstract Refusal? Enter(LotRules rules, Bidder bidder, DateTimeOffset at);

    /// <summary>The effective end after a change of visible price or leader.</summary>
    protected abstract DateTimeOffset EndAfter(LotRules rules, DateTimeOffset endsAt, DateTimeOffset at);

    private static Refusal? Moment(LotRules rules, LotState state, PlaceBid.Input bid, DateTimeOffset at) => state.Status switch
    {
        LotStatus.Suspended => BiddingRefusals.Suspended,
        not LotStatus.Running => BiddingRefusals.NotRunning,
        _ when at < rules.StartsAt => BiddingRefusals.NotStarted(rules.StartsAt),
        _ when at >= state.EndsAt => BiddingRefusals.Ended(state.EndsAt),
        _ when bid.SeenRound != state.Round => BiddingRefusals.OtherRound,
        _ => null,
    };

    private static Refusal? Standing(LotRules rules, Bidder? bidder, PlaceBid.Input bid) => bidder switch
    {
        null => BiddingRefusals.NotRegistered,
        _ when !bid.By.MayBuyFor(bidder.Lead) => BiddingRefusals.NotYours,
        { Status: RegistrationStatus.Suspended } => BiddingRefusals.Barred,
        { Status: not RegistrationStatus.Qualified } => BiddingRefusals.NotQualified,
        { DepositHeld: false } => BiddingRefusals.NoDeposit,
        _ when bidder.Lead == rules.Seller => BiddingRefusals.Barred,
        _ => null,
    };

    private static Refusal? Amounts(LotRules rules, LotState state, PlaceBid.Input bid)
    {
        var least = Cny(state.Least(rules));
        return BidAmounts.Wrong(bid.Amount, bid.Maximum, least, Cny(rules.Start), Cny(rules.Step)) ?? Far(rules, least, bid.Maximum ?? bid.Amount, bid);
    }

    private static Money Cny(long minor) => new(minor, Currency.CNY);

    private static Refusal? Far(LotRules rules, Money least, Money ceiling, PlaceBid.Input bid)
    {
        if (ceiling.Minor > LotRefusals.Most * 10) return BiddingRefusals.TooMuch;
        var steps = (ceiling.Minor - least.Minor) / rules.Step;
        return steps > rules.Timing.FarSteps && !bid.Confirmed ? BiddingRefusals.FarAbove(ceiling, steps) : null;
    }

    /// <summary>The leader may only raise his maximum: nothing visible changes, so the end stays. An open bid above the least one would be against himself.</summary>
    private static Result<LotState> Raise(LotRules rules, LotState state, PlaceBid.Input bid)
    {
        if (bid.Maximum is not { } maximum || maximum.Minor <= state.LeaderMaximum || bid.Amount.Minor > state.Least(rules)) return BiddingRefusals.AlreadyLeading;
        if (maximum.Currency != Currency.CNY) return BiddingRefusals.NotInCny;
        var least = new Money(state.Least(rules), Currency.CNY);
        if (!rules.OnGrid(maximum.Minor)) return BiddingRefusals.OffGrid(nameof(bid.Maximum), least);
        return Far(rules, least, maximum, bid) is { } far ? far : state with { Count = state.Count + 1, LeaderMaximum = maximum.Minor };
    }

    /// <summary>price = min(highest maximum, second maximum + step), never below the open bid of who leads; of equal maxima the first entered leads.</summary>
    private LotState Next(LotRules rules, LotState state, Bidder bidder, PlaceBid.Input bid, DateTimeOffset at)
    {
        var ceiling = (bid.Maximum ?? bid.Amount).Minor;
        var leads = state.Price is null || ceiling > state.LeaderMaximum;
        var price = state.Price is null ? bid.Amount.Minor
            : leads ? Math.Max(bid.Amount.Minor, Math.Min(ceiling, state.LeaderMaximum + rules.Step))
            : Math.Min(state.LeaderMaximum, ceiling + rules.Step);
        return state with
        {
            Count = state.Count + 1,
            Price = price,
            Leader = leads ? bidder.Code : state.Leader,
            LeaderMaximum = leads ? ceiling : state.LeaderMaximum,
            EndsAt = EndAfter(rules, state.EndsAt, at),
        };
    }
}
