using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.OfferStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Terms that one side of a deal offers the other until the end of a day (民法典 472, 481). They never change: a counter-offer is a new one (民法典
/// 488). One is open at a time; whoever looks after its last day sees that it has lapsed, whether a worker wrote it down or not.</summary>
internal sealed class Offer : Aggregate<OfferStatus>
{
    public const int LongestNote = 2_000;
    public const int MostDays = 90;

    public static readonly StatusTable<OfferStatus> Life = new(Open, (Open, Accepted), (Open, Countered), (Open, Declined), (Open, Withdrawn), (Open, Lapsed));

    /// <summary>So long before it lapses the other side is reminded, when there is twice as much time at all.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(1);

    private Offer()
        : base(Life)
    {
    }

    public OfferId Id { get; private init; }

    public DealId Deal { get; private init; }

    /// <summary>Its place among the offers of the deal, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The side that made it.</summary>
    public DealSide Side { get; private init; }

    public PersonId Person { get; private init; }

    public DealTerms Terms { get; private init; } = default!;

    /// <summary>SHA-256 of the terms.</summary>
    public string Digest { get; private init; } = "";

    public string? Note { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The first instant at which it cannot be accepted any more.</summary>
    public DateTimeOffset ValidUntil { get; private init; }

    public DateTimeOffset? RemindAt { get; private set; }

    public PersonId? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; private set; }

    public bool IsOpen(DateTimeOffset now) => Status == Open && now < ValidUntil;

    public static Result<Offer> Make(MakeOffer.Input input, int number, DealSide side, DateTimeOffset now)
    {
        var today = ChinaDay.Of(now);
        var no = new Refusals()
            .When(input.Note?.Length > LongestNote, KernelRefusals.TooLong(nameof(Note), LongestNote))
            .When(input.ValidThrough < today || input.ValidThrough > today.AddDays(MostDays), OfferRefusals.BadValidity(MostDays));
        if (no.Any) return no;
        var until = ChinaDay.EndOf(input.ValidThrough);
        var offer = new Offer
        {
            Id = Kernel.Id.New<OfferId>(), Deal = input.Deal, Number = number, Side = side, Person = input.By.Person, Terms = input.Terms,
            Digest = DigestOf(ExchangeJson.Write(input.Terms)),
            Note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(), MadeAt = now, ValidUntil = until, RemindAt = until - now > Notice * 2 ? until - Notice : null,
        };
        offer.Record(new OfferMade(input.Deal, offer.Id, side, number, offer.Digest));
        return offer;
    }

    /// <param name="terms">The terms as they are stored.</param>
    public static string DigestOf(string terms) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(terms)));

    public Result<OfferStatus> Accept(PersonId by, DateTimeOffset now) => Answer(Accepted, new OfferAccepted(Deal, Id), by, now);

    public Result<OfferStatus> Counter(OfferId with, PersonId by, DateTimeOffset now) => Answer(Countered, new OfferCountered(Deal, Id, with), by, now);

    public Result<OfferStatus> Decline(string reason, PersonId by, DateTimeOffset now)
    {
        var declined = Answer(Declined, new OfferDeclined(Deal, Id), by, now);
        if (declined.IsOk(out _)) Reason = reason;
        return declined;
    }

    public Result<OfferStatus> Withdraw(PersonId by, DateTimeOffset now) => Answer(Withdrawn, new OfferWithdrawn(Deal, Id), by, now);

    /// <summary>Writes down that nobody answered in time.</summary>
    public Result<OfferStatus> Lapse(DateTimeOffset now)
    {
        if (Status == Open && now < ValidUntil) return OfferRefusals.StillOpen(ValidUntil);
        return End(Lapsed, new OfferLapsed(Deal, Id), now);
    }

    /// <summary>The deal ended: nothing is left to accept.</summary>
    public Result<OfferStatus> Fall(DateTimeOffset now) => End(Lapsed, new OfferLapsed(Deal, Id), now);

    /// <summary>Once, when little time is left.</summary>
    public Result<OfferStatus> Remind(DateTimeOffset now)
    {
        if (!IsOpen(now) || RemindAt is not { } at || now < at) return KernelRefusals.NotNow(Status, Open);
        RemindAt = null;
        Record(new OfferEndsSoon(Deal, Id));
        return Status;
    }

    private Result<OfferStatus> Answer(OfferStatus to, IFact fact, PersonId by, DateTimeOffset now)
    {
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        if (now >= ValidUntil) return OfferRefusals.HasLapsed(ValidUntil);
        (AnsweredBy, RemindAt) = (by, null);
        return End(to, fact, now);
    }

    private Result<OfferStatus> End(OfferStatus to, IFact fact, DateTimeOffset now)
    {
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        AnsweredAt = now;
        return Move(to, fact);
    }
}

internal sealed class OfferMap : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("Offers").HasKey(o => o.Id);
        builder.Property(o => o.Terms).HasMaxLength(int.MaxValue).HasConversion(t => ExchangeJson.Write(t), json => ExchangeJson.Read<DealTerms>(json));
        builder.Property(o => o.Digest).HasMaxLength(64);
        builder.Property(o => o.Note).HasMaxLength(Offer.LongestNote);
        builder.Property(o => o.Reason).HasMaxLength(1_000);
        builder.HasIndex(o => new { o.Deal, o.Number }).IsUnique();
        builder.HasIndex(o => new { o.Status, o.ValidUntil });
        builder.HasIndex(o => new { o.Status, o.RemindAt });
        builder.HasOne<Deal>().WithMany().HasForeignKey(o => o.Deal);
    }
}
