using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Payments.CheckoutStatus;

namespace CarbonTech.Exchange.Payments;

/// <summary>One attempt to pay a request at a gateway. Its digits are the idempotency key, so that telling the gateway twice starts one payment.
/// Who left may come back and pay after all; what is unknown is settled by an event or by asking again.</summary>
internal sealed class Checkout : Aggregate<CheckoutStatus>
{
    public static readonly StatusTable<CheckoutStatus> Life = new(
        Created,
        (Created, Pending), (Created, Succeeded), (Created, Declined), (Created, Abandoned), (Created, Unknown),
        (Pending, Succeeded), (Pending, Declined), (Pending, Abandoned), (Pending, Unknown),
        (Unknown, Succeeded), (Unknown, Declined), (Unknown, Abandoned), (Abandoned, Succeeded));

    private static readonly TimeSpan UntilAsked = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan UntilAskedWhenUnknown = TimeSpan.FromSeconds(30);

    private Checkout()
        : base(Life)
    {
    }

    public CheckoutId Id { get; private init; }

    public PaymentRequestId Request { get; private init; }

    public PartyId Payer { get; private init; }

    public PersonId Person { get; private init; }

    public string Gateway { get; private init; } = "";

    public Money Amount { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>The gateway's own page for this payment.</summary>
    public string? Url { get; private set; }

    /// <summary>When the gateway is asked next, if no event has settled it.</summary>
    public DateTimeOffset AskAt { get; private set; }

    public string Key => Id.ToString();

    public bool IsSettled => Status is Succeeded or Declined or Abandoned;

    public static Checkout Start(PaymentRequest request, string gateway, PersonId person, DateTimeOffset now)
    {
        var checkout = new Checkout
        {
            Id = Kernel.Id.New<CheckoutId>(), Request = request.Id, Payer = request.Payer, Person = person, Gateway = gateway,
            Amount = request.Outstanding, StartedAt = now, AskAt = now + UntilAsked,
        };
        checkout.Record(new CheckoutStarted(checkout.Id, request.Id));
        return checkout;
    }

    public Result<CheckoutStatus> SentTo(string? url, DateTimeOffset now)
    {
        if (Status == Pending) return Pending;
        Url = url;
        AskAt = now + UntilAsked;
        return Move(Pending, new CheckoutStarted(Id, Request));
    }

    public Result<CheckoutStatus> Succeed() => Status == Succeeded ? Succeeded : Move(Succeeded, new PaymentSucceeded(Id, Request, Amount));

    public Result<CheckoutStatus> Decline() => Status == Declined ? Declined : Move(Declined, new PaymentDeclined(Id, Request));

    public Result<CheckoutStatus> Abandon() => Status == Abandoned ? Abandoned : Move(Abandoned, new PaymentAbandoned(Id, Request));

    public Result<CheckoutStatus> LoseSight(DateTimeOffset now)
    {
        AskAt = now + UntilAskedWhenUnknown;
        return Status == Unknown ? Unknown : Move(Unknown, new PaymentUnknown(Id, Request));
    }

    /// <summary>Asked, and no wiser: ask again later.</summary>
    public void AskLater(DateTimeOffset now) => AskAt = now + (Status == Unknown ? UntilAskedWhenUnknown : UntilAsked);
}

internal sealed class CheckoutMap : IEntityTypeConfiguration<Checkout>
{
    public void Configure(EntityTypeBuilder<Checkout> builder)
    {
        builder.ToTable("Checkouts").HasKey(c => c.Id);
        builder.Ignore(c => c.Key).Ignore(c => c.IsSettled);
        builder.Property(c => c.Gateway).HasMaxLength(30);
        builder.Property(c => c.Url).HasMaxLength(1000);
        builder.HasOne<PaymentRequest>().WithMany().HasForeignKey(c => c.Request);
        builder.HasIndex(c => new { c.Status, c.AskAt });
    }
}
