using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Payments.PayoutStatus;

namespace CarbonTech.Exchange.Payments;

/// <summary>An order to pay out what is owed to a party. The rules propose it; one person of the operator's finance makes it, another checks it; the
/// exchange sends what was checked. Refused or declined ones are made anew.</summary>
internal sealed class PayoutOrder : Aggregate<PayoutStatus>
{
    public static readonly StatusTable<PayoutStatus> Life = new(
        Proposed,
        (Proposed, Ordered), (Ordered, Approved), (Ordered, Refused), (Refused, Ordered), (Approved, Sent),
        (Sent, Paid), (Sent, Declined), (Sent, Unknown), (Unknown, Paid), (Unknown, Declined), (Declined, Ordered));

    private PayoutOrder()
        : base(Life)
    {
    }

    public PayoutOrderId Id { get; private init; }

    /// <summary>The deal, or the registration whose deposit was forfeited.</summary>
    public Guid Deal { get; private init; }

    public PartyId To { get; private init; }

    public Money Amount { get; private init; }

    public PayoutCause Cause { get; private init; }

    /// <summary>The deal is disputed: nobody checks it before that is decided.</summary>
    public bool Held { get; private set; }

    public DateTimeOffset At { get; private init; }

    public PersonId? Maker { get; private set; }

    public PersonId? Checker { get; private set; }

    public string? Reason { get; private set; }

    public string? Gateway { get; private set; }

    public int Try { get; private set; } = 1;

    public DateTimeOffset AskAt { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public string Key => $"{Id}-{Try}";

    public static PayoutOrder Propose(Guid deal, PartyId to, Money amount, PayoutCause cause, DateTimeOffset now)
    {
        var order = new PayoutOrder { Id = Kernel.Id.New<PayoutOrderId>(), Deal = deal, To = to, Amount = amount, Cause = cause, At = now, AskAt = now };
        order.Record(new PayoutProposed(order.Id, deal, to, amount));
        return order;
    }

    public void Hold(bool held) => Held = held;

    public Result<PayoutStatus> Make(PersonId maker)
    {
        if (!May(Ordered)) return KernelRefusals.NotNow(Status, Ordered);
        if (Status == Declined) Try++;
        (Maker, Checker) = (maker, null);
        return Move(Ordered, new PayoutOrdered(Id, Deal, To, Amount));
    }

    public Result<PayoutStatus> Approve(PersonId checker, string gateway, DateTimeOffset now)
    {
        if (!May(Approved)) return KernelRefusals.NotNow(Status, Approved);
        if (checker == Maker) return PaymentsRefusals.MakerIsChecker;
        if (Held) return PaymentsRefusals.Held;
        (Checker, Gateway, AskAt, Reason) = (checker, gateway, now, null);
        return Move(Approved, new PayoutApproved(Id, Deal));
    }

    public Result<PayoutStatus> Refuse(PersonId checker, string reason)
    {
        if (!May(Refused)) return KernelRefusals.NotNow(Status, Refused);
        if (checker == Maker) return PaymentsRefusals.MakerIsChecker;
        if (string.IsNullOrWhiteSpace(reason)) return PaymentsRefusals.ReasonNeeded;
        if (reason.Length > ModelConventions.ShortText) return KernelRefusals.TooLong(nameof(Reason), ModelConventions.ShortText);
        (Checker, Reason) = (checker, reason.Trim());
        return Move(Refused, new PayoutRefused(Id, Deal));
    }

    public Result<PayoutStatus> Send(DateTimeOffset now)
    {
        AskAt = now + Remittance.UntilAsked;
        return Status is Sent or Unknown ? Status : Move(Sent, new PayoutSent(Id));
    }

    public Result<PayoutStatus> Pay(DateTimeOffset now)
    {
        if (May(Paid)) PaidAt = now;
        return Move(Paid, new PayoutPaid(Id, Deal, To, Amount));
    }

    public Result<PayoutStatus> Decline() => Move(Declined, new PayoutDeclined(Id, Deal));

    public Result<PayoutStatus> LoseSight() => Status == Unknown ? Unknown : Move(Unknown, new PayoutUnknown(Id, Deal));
}

internal sealed class PayoutOrderMap : IEntityTypeConfiguration<PayoutOrder>
{
    public void Configure(EntityTypeBuilder<PayoutOrder> builder)
    {
        builder.ToTable("PayoutOrders").HasKey(p => p.Id);
        builder.Ignore(p => p.Key);
        builder.Property(p => p.Gateway).HasMaxLength(30);
        builder.HasIndex(p => new { p.Status, p.AskAt });
        builder.HasIndex(p => p.Deal);
        builder.HasIndex(p => p.To);
    }
}
