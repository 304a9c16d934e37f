using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Payments.RefundStatus;

namespace CarbonTech.Exchange.Payments;

/// <summary>An order to give part of a receipt back to whoever paid it, with its cause. It is sent outside the transaction, under a key of its own
/// per try; what became of it comes by event or by asking.</summary>
internal sealed class RefundOrder : Aggregate<RefundStatus>
{
    public static readonly StatusTable<RefundStatus> Life = new(
        Ordered, (Ordered, Sent), (Sent, Paid), (Sent, Declined), (Sent, Unknown), (Unknown, Paid), (Unknown, Declined), (Declined, Ordered));

    private RefundOrder()
        : base(Life)
    {
    }

    public RefundOrderId Id { get; private init; }

    public ReceiptId Receipt { get; private init; }

    public PaymentRequestId? Request { get; private init; }

    /// <summary>Who gets it; null when nobody knows who had paid.</summary>
    public PartyId? To { get; private init; }

    public Money Amount { get; private init; }

    public RefundCause Cause { get; private init; }

    public string Gateway { get; private init; } = "";

    public string Movement { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public PersonId Maker { get; private init; }

    public int Try { get; private set; } = 1;

    public DateTimeOffset AskAt { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public string Key => $"{Id}-{Try}";

    public static RefundOrder Of(Receipt receipt, Money amount, RefundCause cause, PersonId maker, DateTimeOffset now)
    {
        var order = new RefundOrder
        {
            Id = Kernel.Id.New<RefundOrderId>(), Receipt = receipt.Id, Request = receipt.Request, To = receipt.Payer, Amount = amount, Cause = cause,
            Gateway = receipt.Gateway, Movement = receipt.Movement, At = now, AskAt = now, Maker = maker,
        };
        order.Record(new RefundOrdered(order.Id, order.Request, order.To, amount, cause));
        return order;
    }

    /// <summary>Where the ledger keeps what is owed: to the party, or under the receipt when nobody knows whose it is.</summary>
    public LedgerAccount Owed => To is { } party ? LedgerAccount.Payable(party) : LedgerAccount.Suspense(Receipt);

    public Result<RefundStatus> Send(DateTimeOffset now)
    {
        AskAt = now + Remittance.UntilAsked;
        return Status is Sent or Unknown ? Status : Move(Sent, new RefundSent(Id));
    }

    public Result<RefundStatus> Pay(DateTimeOffset now)
    {
        if (May(Paid)) PaidAt = now;
        return Move(Paid, new RefundPaid(Id, Request, To, Amount));
    }

    public Result<RefundStatus> Decline() => Move(Declined, new RefundDeclined(Id));

    public Result<RefundStatus> LoseSight() => Status == Unknown ? Unknown : Move(Unknown, new RefundUnknown(Id));

    /// <summary>After a refusal of the gateway it is sent anew, under a new key.</summary>
    public Result<RefundStatus> Again(DateTimeOffset now)
    {
        if (!May(Ordered)) return KernelRefusals.NotNow(Status, Ordered);
        Try++;
        AskAt = now;
        return Move(Ordered, new RefundOrdered(Id, Request, To, Amount, Cause));
    }
}

internal sealed class RefundOrderMap : IEntityTypeConfiguration<RefundOrder>
{
    public void Configure(EntityTypeBuilder<RefundOrder> builder)
    {
        builder.ToTable("RefundOrders").HasKey(r => r.Id);
        builder.Ignore(r => r.Key).Ignore(r => r.Owed);
        builder.Property(r => r.Gateway).HasMaxLength(30);
        builder.HasOne<Receipt>().WithMany().HasForeignKey(r => r.Receipt);
        builder.HasIndex(r => new { r.Status, r.AskAt });
        builder.HasIndex(r => r.To);
    }
}
