using System.Security.Cryptography;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What a desk knows of its lot. It runs ahead of the disk while batches are under way: when a commit fails it is thrown away and read again.</summary>
internal sealed class DeskMemory(LotRules rules, LotState state, int version, byte[] hash, Dictionary<RegistrationId, Bidder> bidders)
{
    private const int SaltLength = 16;
    private readonly Dictionary<PartyId, HashSet<ActId>> acts = [];
    private readonly Queue<Bid> last = new(LotMoment.Shown + 1);
    private readonly Ascending format = Ascending.Of(rules.Timing.Format);
    private readonly byte[] salts = new byte[SaltLength * 64];
    private int saltsUsed = SaltLength * 64;
    private DateTimeOffset lastAt;

    public LotRules Rules => rules;

    public LotState State { get; private set; } = state;

    public byte[] Hash { get; private set; } = hash;

    /// <summary>The lot's version on disk when all sealed batches are there.</summary>
    public int Version { get; private set; } = version;

    /// <summary>The act stands in the log already.</summary>
    public bool Knows(PlaceBid.Input bid) => acts.TryGetValue(bid.By.Party, out var done) && done.Contains(bid.Act);

    /// <summary>Remembers a bid that the log holds, when the memory is read.</summary>
    public void Recall(PartyId party, ActId act, RegistrationId registration, DateTimeOffset at, bool thisRound)
    {
        Remember(party, act);
        if (at > lastAt) lastAt = at;
        if (thisRound && bidders.TryGetValue(registration, out var bidder) && (bidder.FirstAt is null || at < bidder.FirstAt)) bidders[registration] = bidder with { FirstAt = at };
    }

    public void Show(Bid row)
    {
        last.Enqueue(row);
        if (last.Count > LotMoment.Shown) last.Dequeue();
    }

    /// <summary>Judges the bid; accepted, it is the next row of the log and the memory has moved on.</summary>
    public Result<Bid> Take(PlaceBid.Input bid, DateTimeOffset arrived)
    {
        var at = arrived > lastAt ? arrived : lastAt;
        var bidder = bidders.GetValueOrDefault(bid.Registration);
        if (!format.Decide(rules, State, bidder, bid, at).Is(out var next, out var no)) return no;
        var row = Row(next, bidder!, bid, at);
        (State, Hash, lastAt) = (next, row.Hash, at);
        Remember(bid.By.Party, bid.Act);
        if (bidder!.FirstAt is null) bidders[bidder.Id] = bidder with { FirstAt = at };
        Show(row);
        return row;
    }

    public RefusedBid Refuse(PlaceBid.Input bid, DateTimeOffset at, Refusal no) => new()
    {
        Lot = rules.Lot, Round = State.Round, At = at, Registration = bid.Registration, Party = bid.By.Party, Person = bid.By.Person, Act = bid.Act,
        AmountMinor = bid.Amount.Minor, MaximumMinor = bid.Maximum?.Minor, Refusal = no.Code,
    };

    /// <summary>A batch is sealed: the lot's version rises with it.</summary>
    public void Rise() => Version++;

    public LotMoment Moment(DateTimeOffset now) => new(
        rules.Lot, Version, State.Status, rules.Phase(State.Status, State.EndsAt, now), State.Round,
        State.Price is { } price ? new Money(price, Currency.CNY) : null, State.Leader, State.Count, new Money(State.Least(rules), Currency.CNY),
        rules.StartsAt, rules.FreeEndsAt, State.EndsAt, [.. last.Where(b => b.Round == State.Round).Reverse().Select(b => b.Shown)]);

    /// <summary>A set for each party: none grows so large that its growth would hold up the lot.</summary>
    private void Remember(PartyId party, ActId act)
    {
        if (!acts.TryGetValue(party, out var done)) acts[party] = done = [];
        done.Add(act);
    }

    /// <summary>Sixteen random bytes; the generator is asked for many at once.</summary>
    private byte[] Salt()
    {
        if (saltsUsed == salts.Length)
        {
            RandomNumberGenerator.Fill(salts);
            saltsUsed = 0;
        }

        return salts[saltsUsed..(saltsUsed += SaltLength)];
    }

    private Bid Row(LotState next, Bidder bidder, PlaceBid.Input bid, DateTimeOffset at)
    {
        var salt = Salt();
        var row = new Bid
        {
            Lot = rules.Lot, Round = next.Round, Number = next.Count, At = at, Registration = bidder.Id, Code = bidder.Code,
            Party = bid.By.Party, Person = bid.By.Person, Act = bid.Act, AmountMinor = bid.Amount.Minor, MaximumMinor = bid.Maximum?.Minor, Salt = salt,
            Commitment = BidLog.Commit(salt, (bid.Maximum ?? bid.Amount).Minor), PriceMinor = next.Price!.Value, LeaderCode = next.Leader!, EndsAt = next.EndsAt, Hash = [],
        };
        row.Hash = BidLine.Link(Hash, row.Logged);
        return row;
    }
}
