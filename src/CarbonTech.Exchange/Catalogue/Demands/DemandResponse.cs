using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.ResponseStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An owner, or a broker who names his brokerage, answers a demand with listings and a message. The publisher notes it, declines it with a reason,
/// or takes it for one of its listings.</summary>
internal sealed class DemandResponse : Aggregate<ResponseStatus>
{
    public const int MostListings = 5;
    public const int LongestMessage = 2_000;

    /// <summary>Taken → Declined when the talks came to nothing and the demand is open again.</summary>
    public static readonly StatusTable<ResponseStatus> Life = new(
        Sent,
        (Sent, Noted), (Sent, Declined), (Sent, Taken), (Sent, Withdrawn),
        (Noted, Declined), (Noted, Taken), (Noted, Withdrawn),
        (Taken, Declined));

    private readonly List<ResponseListing> listings = [];

    private DemandResponse() : base(Life)
    {
    }

    public ResponseId Id { get; private init; }

    public DemandId Demand { get; private init; }

    /// <summary>The owner of the listings, or the brokerage.</summary>
    public PartyId Responder { get; private init; }

    public PersonId By { get; private init; }

    /// <summary>A brokerage answers with listings of others.</summary>
    public bool ByBroker { get; private init; }

    public string Message { get; private init; } = "";

    public DateTimeOffset SentAt { get; private init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public DeclineReason? DeclinedFor { get; private set; }

    public string? DeclineText { get; private set; }

    /// <summary>The listing that the publisher took it for.</summary>
    public ListingId? Chosen { get; private set; }

    public IReadOnlyList<ResponseListing> Listings => listings;

    public static Result<DemandResponse> Send(ResponseId id, DemandId demand, Actor by, bool asBroker, IReadOnlyList<Listing> offered, string? message, DateTimeOffset now)
    {
        var no = new Refusals()
            .When(offered.Count is 0 or > MostListings, DemandRefusals.Listings(MostListings))
            .When(string.IsNullOrWhiteSpace(message), KernelRefusals.Required(nameof(Message)))
            .When(message?.Length > LongestMessage, KernelRefusals.TooLong(nameof(Message), LongestMessage));
        if (no.Any) return no;
        var response = new DemandResponse { Id = id, Demand = demand, Responder = by.Party, By = by.Person, ByBroker = asBroker, Message = message!.Trim(), SentAt = now };
        response.listings.AddRange(offered.Select(l => new ResponseListing { Response = id, Demand = demand, Listing = l.Id, Owner = l.Owner }));
        response.Record(new ResponseSent(id, demand));
        return response;
    }

    public Result<ResponseStatus> Note(DateTimeOffset now)
    {
        if (!May(Noted)) return KernelRefusals.NotNow(Status, Noted);
        DecidedAt = now;
        return Move(Noted, new ResponseNoted(Id, Demand));
    }

    public Result<ResponseStatus> Decline(Declining why, DateTimeOffset now)
    {
        if (!May(Declined)) return KernelRefusals.NotNow(Status, Declined);
        if (why.Check() is { Any: true } no) return no;
        (DeclinedFor, DeclineText, DecidedAt, Chosen) = (why.Reason, why.Tidy, now, null);
        return Move(Declined, new ResponseDeclined(Id, Demand, why.Reason));
    }

    public Result<ResponseStatus> Take(ListingId listing, DateTimeOffset now)
    {
        if (!May(Taken)) return KernelRefusals.NotNow(Status, Taken);
        if (!listings.Exists(l => l.Listing == listing)) return DemandRefusals.NotInResponse;
        (Chosen, DecidedAt) = (listing, now);
        return Move(Taken, new ResponseTaken(Id, Demand, listing));
    }

    /// <summary>The talks came to nothing, and are taken up again for one of its listings.</summary>
    public Result<ResponseStatus> TakeAgain(ListingId listing, DateTimeOffset now)
    {
        if (Status != Taken) return KernelRefusals.NotNow(Status, Taken);
        if (!listings.Exists(l => l.Listing == listing)) return DemandRefusals.NotInResponse;
        (Chosen, DecidedAt) = (listing, now);
        Record(new ResponseTaken(Id, Demand, listing));
        return Status;
    }

    /// <summary>Taken back: its listings may answer the demand anew.</summary>
    public Result<ResponseStatus> Withdraw(DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        foreach (var listing in listings) listing.Seat = Id.Value;
        DecidedAt = now;
        return Move(Withdrawn, new ResponseWithdrawn(Id, Demand));
    }
}
