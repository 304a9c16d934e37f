using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using static CarbonTech.Exchange.Catalogue.PublicNoticeStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Public notice (公示) of an intended sale, licence or contribution as equity: the outcome, the way and the price (转化法 18) for at least 15 days
/// (国发〔2016〕16号). An objection holds it until the unit has answered; upheld, the notice has failed. Its words never change: other terms need a new one.</summary>
internal sealed class PublicNotice : Aggregate<PublicNoticeStatus>
{
    /// <summary>Calendar days (国发〔2016〕16号); the day of the beginning is not counted (民法典 201), the last one ends at 24:00 in Asia/Shanghai.</summary>
    public const int Days = 15;

    public const int MostDays = 180;
    public const int LongestText = 2_000;
    public const int LongestObjection = 4_000;
    public const int LongestName = 100;

    public static readonly StatusTable<PublicNoticeStatus> Life = new(
        Running, (Running, Objected), (Running, Passed), (Running, Withdrawn), (Objected, Running), (Objected, Failed), (Objected, Withdrawn));

    private readonly List<NoticeObjection> objections = [];

    private PublicNotice()
        : base(Life)
    {
    }

    public PublicNoticeId Id { get; private init; }
    public ListingId Listing { get; private init; }
    public PartyId Owner { get; private init; }

    /// <summary>The strictest regime of its owners when it began; for a public unit the law asks for the notice.</summary>
    public Regime Regime { get; private init; }

    public string TitleZh { get; private init; } = "";
    public string? TitleEn { get; private init; }

    /// <summary>The text of the listing to which it refers.</summary>
    public string ListingDigest { get; private init; } = "";

    /// <summary>A code of the deal types.</summary>
    public string DealType { get; private init; } = "";

    /// <summary>The intended price in fen of CNY; null when only terms say what is paid.</summary>
    public long? PriceMinor { get; private init; }

    /// <summary>What is paid by use, in words.</summary>
    public string? Terms { get; private init; }

    /// <summary>Who is to take it, if somebody is found already.</summary>
    public string? Taker { get; private init; }

    /// <summary>Related parties that the unit declares; null: it declares that there are none.</summary>
    public string? Related { get; private init; }

    public InsideNotice? Inside { get; private init; }
    public DateTimeOffset BegunAt { get; private init; }
    public DateTimeOffset EndsAt { get; private init; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was taken back.</summary>
    public string? Reason { get; private set; }

    public IReadOnlyList<NoticeObjection> Objections => objections;

    public Money? Price => PriceMinor is { } minor ? new Money(minor, Currency.CNY) : null;

    public static PublicNotice Begin(Listing listing, Regime regime, PublicNoticeWords words, DateTimeOffset now)
    {
        var notice = new PublicNotice
        {
            Id = Kernel.Id.New<PublicNoticeId>(), Listing = listing.Id, Owner = listing.Owner, Regime = regime, TitleZh = listing.TitleZh, TitleEn = listing.TitleEn,
            ListingDigest = listing.Digest, DealType = words.DealType, PriceMinor = words.Price?.Minor, Terms = words.Terms, Taker = words.Taker,
            Related = words.NoneRelated ? null : words.Related, Inside = words.Inside, BegunAt = now, EndsAt = ChinaDay.EndOf(words.LastDay),
        };
        notice.Record(new PublicNoticeBegun(notice.Id, notice.Listing));
        return notice;
    }

    /// <summary>The days are over and nothing stands against it, whether or not the worker has come round.</summary>
    public bool HasPassed(DateTimeOffset now) => Status == Passed || (Status == Running && now >= EndsAt);

    public Result<ObjectionId> Object(Actor by, string name, string text, DateTimeOffset now)
    {
        if (Status is not (Running or Objected)) return KernelRefusals.NotNow(Status, Objected);
        if (now >= EndsAt) return PublicNoticeRefusals.Over(EndsAt);
        if (objections.Exists(o => o.IsOpen && o.Person == by.Person)) return PublicNoticeRefusals.ObjectedAlready;
        var objection = NoticeObjection.Of(Id, by, name, text, now);
        objections.Add(objection);
        var fact = new PublicNoticeObjected(Id, Listing, objection.Id);
        if (Status == Running) return Move(Objected, fact).Then<ObjectionId>(_ => objection.Id);
        Record(fact);
        return objection.Id;
    }

    /// <summary>The unit answers: upheld, the notice has failed; when the last open one is dismissed it runs on, to its own end.</summary>
    public Result<PublicNoticeStatus> Answer(ObjectionId id, bool upheld, string answer, PersonId by, DateTimeOffset now)
    {
        if (objections.Find(o => o.Id == id) is not { } objection) return PublicNoticeRefusals.NoSuchObjection;
        if (!objection.IsOpen) return PublicNoticeRefusals.AnsweredAlready;
        if (Status != Objected) return KernelRefusals.NotNow(Status, upheld ? Failed : Running);
        if (objection.Person == by) return PublicNoticeRefusals.OwnObjection;
        objection.Decide(upheld, answer, by, now);
        if (upheld)
        {
            DecidedAt = now;
            return Move(Failed, new PublicNoticeFailed(Id, Listing, id));
        }

        var fact = new ObjectionDismissed(Id, Listing, id);
        if (!objections.Exists(o => o.IsOpen)) return Move(Running, fact);
        Record(fact);
        return Status;
    }

    public Result<PublicNoticeStatus> Pass(DateTimeOffset now)
    {
        if (!May(Passed)) return KernelRefusals.NotNow(Status, Passed);
        if (now < EndsAt) return PublicNoticeRefusals.StillRunning(EndsAt);
        DecidedAt = now;
        return Move(Passed, new PublicNoticePassed(Id, Listing));
    }

    public Result<PublicNoticeStatus> Withdraw(string reason, DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        if (HasPassed(now)) return PublicNoticeRefusals.Over(EndsAt);
        (Reason, DecidedAt) = (reason, now);
        return Move(Withdrawn, new PublicNoticeWithdrawn(Id, Listing));
    }
}
