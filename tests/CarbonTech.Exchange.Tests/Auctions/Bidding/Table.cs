using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>The pure judge with bidders A to E, start 5,000, step 1,000; amounts in yuan.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, (Bidder Bidder, Actor Actor)> seats = [];
    private LotRules rules;

    public Table(Timing timing, long? reserve = null)
    {
        var start = TestExchange.Start;
        rules = new(Id.New<LotId>(), Id.New<PartyId>(), 500_000, 100_000, reserve * 100, timing, start, start.AddHours(1));
        State = new(LotStatus.Running, 1, 0, null, null, 0, timing.FirstEnd(start.AddHours(1)));
        Now = start;
        foreach (var code in "ABCDE".Select(c => c.ToString()))
        {
            var party = Id.New<PartyId>();
            seats[code] = (new(Id.New<RegistrationId>(), party, code, RegistrationStatus.Qualified, true, null),
                new(Id.New<PersonId>(), party, Capacities.Enterprise, Roles.Buyer, true));
        }
    }

    public LotState State { get; private set; }

    public DateTimeOffset Now { get; private set; }

    public long? Outcome => rules.Outcome(State) / 100;

    public Table At(DateTimeOffset now)
    {
        Now = now;
        return this;
    }

    public Table In(LotStatus status)
    {
        State = State with { Status = status };
        return this;
    }

    public Table With(string who, Func<Bidder, Bidder> change)
    {
        seats[who] = (change(seats[who].Bidder), seats[who].Actor);
        return this;
    }

    public Table As(string who, Func<Actor, Actor> change)
    {
        seats[who] = (seats[who].Bidder, change(seats[who].Actor));
        return this;
    }

    public Table SoldBy(string who)
    {
        rules = rules with { Seller = seats[who].Bidder.Lead };
        return this;
    }

    public (long Price, string Leader) Bid(string who, long amount, long? maximum = null, bool confirmed = true)
    {
        State = Decide(who, amount, maximum, confirmed).Must();
        if (seats[who].Bidder.FirstAt is null) With(who, b => b with { FirstAt = Now });
        return (State.Price!.Value / 100, State.Leader!);
    }

    public Refusals Refused(string who, long amount, long? maximum = null) =>
        Decide(who, amount, maximum, true).IsRefused(out var no) ? no : throw new InvalidOperationException("It was not refused.");

    public string Code(string who, long amount, long? maximum = null, bool confirmed = true, int round = 1, Currency currency = Currency.CNY) =>
        Decide(who, amount, maximum, confirmed, round, currency).IsRefused(out var no) ? no[0].Code : "taken";

    /// <summary>All that a bidder is told.</summary>
    public string Say(string who, long amount, long maximum)
    {
        var decided = Decide(who, amount, maximum, true);
        if (decided.IsOk(out var next)) State = next;
        return decided.IsRefused(out var no) ? $"{no} {string.Join(',', no[0].Args ?? [])}" : $"{next!.Price} {next.Leader} {next.EndsAt:O}";
    }

    private Result<LotState> Decide(string who, long amount, long? maximum, bool confirmed, int round = 1, Currency currency = Currency.CNY)
    {
        var (bidder, actor) = seats.TryGetValue(who, out var seat) ? seat : (null, seats["A"].Actor);
        var bid = new PlaceBid.Input(actor, Given.Act(), rules.Lot, bidder?.Id ?? default, new(amount * 100, currency),
            maximum is { } most ? new(most * 100, currency) : null, confirmed, round);
        return Ascending.Of(rules.Timing.Format).Decide(rules, State, bidder, bid, Now);
    }
}
