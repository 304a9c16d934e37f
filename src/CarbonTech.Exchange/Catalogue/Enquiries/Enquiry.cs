using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.EnquiryStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a party asks the owner of a listing, with the clock by which he answers, the thread after the answer, and where it led.</summary>
internal sealed class Enquiry : Aggregate<EnquiryStatus>
{
    public const int LongestSubject = 120;
    public const int LongestText = 4_000;
    public const int MostMessages = 200;

    public static readonly StatusTable<EnquiryStatus> Life = new(
        Asked,
        (Asked, Answered), (Asked, Declined), (Asked, Withdrawn),
        (Answered, Talks));

    private readonly List<EnquiryMessage> added = [];

    private Enquiry() : base(Life)
    {
    }

    public EnquiryId Id { get; private init; }

    public ListingId Listing { get; private init; }

    /// <summary>The owner of the listing when it was asked.</summary>
    public PartyId Owner { get; private init; }

    public PartyId Asker { get; private init; }

    public PersonId AskedBy { get; private init; }

    public string Subject { get; private init; } = "";

    public EnquiryPurpose Purpose { get; private init; }

    /// <summary>The sides are tied; both see it, and so does whoever looks at a deal that comes of it.</summary>
    public bool Tied { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>The first instant at which an answer is late.</summary>
    public DateTimeOffset DueAt { get; private init; }

    /// <summary>When the owner first answered or declined.</summary>
    public DateTimeOffset? RepliedAt { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    public int MessageCount { get; private set; }

    public DeclineReason? DeclinedFor { get; private set; }

    public string? DeclineText { get; private set; }

    /// <summary>When both sides were told that no answer came in time.</summary>
    public DateTimeOffset? OverdueToldAt { get; private set; }

    /// <summary>Messages of this change, to be stored with it.</summary>
    public IReadOnlyList<EnquiryMessage> Added => added;

    public static Result<Enquiry> Ask(EnquiryId id, Listing listing, Actor by, EnquiryPurpose purpose, string? subject, string? text, bool tied, DateTimeOffset now)
    {
        var no = Written(nameof(Subject), subject, LongestSubject).Add(Written("Text", text, LongestText)).When(!Enum.IsDefined(purpose), KernelRefusals.Required(nameof(Purpose)));
        if (no.Any) return no;
        var enquiry = new Enquiry
        {
            Id = id, Listing = listing.Id, Owner = listing.Owner, Asker = by.Party, AskedBy = by.Person, Subject = subject!.Trim(), Purpose = purpose, Tied = tied,
            AskedAt = now, DueAt = EnquiryClock.DueAt(now),
        };
        enquiry.Say(by, text!, now);
        enquiry.Record(new EnquiryAsked(id, listing.Id));
        return enquiry;
    }

    public bool IsOverdue(DateTimeOffset now) => Status == Asked && now >= DueAt;

    /// <summary>Late or not, the owner answers.</summary>
    public Result<EnquiryStatus> Answer(Actor by, string? text, DateTimeOffset now)
    {
        if (!May(Answered)) return KernelRefusals.NotNow(Status, Answered);
        if (Written("Text", text, LongestText) is { Any: true } no) return no;
        RepliedAt = now;
        Say(by, text!, now);
        return Move(Answered, new EnquiryAnswered(Id, Listing));
    }

    public Result<EnquiryStatus> Decline(Declining why, DateTimeOffset now)
    {
        if (!May(Declined)) return KernelRefusals.NotNow(Status, Declined);
        if (why.Check() is { Any: true } no) return no;
        (DeclinedFor, DeclineText, RepliedAt, LastAt) = (why.Reason, why.Tidy, now, now);
        return Move(Declined, new EnquiryDeclined(Id, Listing, why.Reason));
    }

    public Result<EnquiryStatus> Withdraw(DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        LastAt = now;
        return Move(Withdrawn, new EnquiryWithdrawn(Id, Listing));
    }

    /// <summary>Either side writes on, after the answer.</summary>
    public Result<EnquiryStatus> Continue(Actor by, string? text, DateTimeOffset now)
    {
        if (Status is not (Answered or Talks)) return EnquiryRefusals.NotAnswered;
        if (MessageCount >= MostMessages) return EnquiryRefusals.ThreadFull(MostMessages);
        if (Written("Text", text, LongestText) is { Any: true } no) return no;
        Say(by, text!, now);
        Record(new EnquiryContinued(Id, Listing, by.Party));
        return Status;
    }

    /// <summary>A deal was opened from it.</summary>
    public Result<EnquiryStatus> BeginTalks(DateTimeOffset now)
    {
        if (!May(Talks)) return KernelRefusals.NotNow(Status, Talks);
        LastAt = now;
        return Move(Talks, new EnquiryInTalks(Id, Listing));
    }

    /// <summary>The talks came to nothing, and another deal was opened from it.</summary>
    public Result<EnquiryStatus> TalkAgain(DateTimeOffset now)
    {
        if (Status != Talks) return KernelRefusals.NotNow(Status, Talks);
        LastAt = now;
        Record(new EnquiryInTalks(Id, Listing));
        return Status;
    }

    /// <summary>Both sides are told once that the clock ran out.</summary>
    public Result<EnquiryStatus> TellOverdue(DateTimeOffset now)
    {
        if (Status != Asked) return KernelRefusals.NotNow(Status, Answered);
        if (now < DueAt) return EnquiryRefusals.StillTime;
        if (OverdueToldAt is not null) return Status;
        OverdueToldAt = now;
        Record(new EnquiryOverdue(Id, Listing));
        return Status;
    }

    private static Refusals Written(string field, string? text, int most) => new Refusals()
        .When(string.IsNullOrWhiteSpace(text), KernelRefusals.Required(field))
        .When(text?.Length > most, KernelRefusals.TooLong(field, most));

    private void Say(Actor by, string text, DateTimeOffset now)
    {
        MessageCount++;
        LastAt = now;
        added.Add(new EnquiryMessage { Id = Kernel.Id.New<EnquiryMessageId>(), Enquiry = Id, Number = MessageCount, Party = by.Party, Person = by.Person, At = now, Text = text.Trim() });
    }
}
