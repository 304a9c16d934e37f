using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.DueStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>A sum that one side owes because of a deal: a row of its schedule. Through the supervised account it is billed, lies in escrow and leaves when
/// its conditions are met; directly or as a share it is stated by one side and confirmed by the other.</summary>
internal sealed partial class DuePayment : Aggregate<DueStatus>
{
    public const int LongestWhat = 500;

    public static readonly StatusTable<DueStatus> Life = new(
        Planned,
        (Planned, Open), (Planned, Cancelled), (Open, Stated), (Open, Met), (Open, Cancelled), (Open, Refunded),
        (Stated, Open), (Stated, Met), (Stated, Cancelled), (Met, Released), (Met, Refunded));

    private DuePayment()
        : base(Life)
    {
    }

    public DueId Id { get; private init; }

    public DealId Deal { get; private init; }

    public int Ordinal { get; private init; }

    public DueKind Kind { get; private init; }

    /// <summary>For what, in the words of the terms; empty when the kind says it.</summary>
    public string What { get; private init; } = "";

    public PartyId Payer { get; private init; }

    public Money Amount { get; private set; }

    public DateTimeOffset OpensAt { get; private init; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The bill, when it is paid through the supervised account.</summary>
    public PaymentRequestId? Request { get; private set; }

    public DateTimeOffset? MetAt { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Why the seller denied that it arrived.</summary>
    public string? Denied { get; private set; }

    /// <summary>The bank's reference of a direct payment, as its payer stated it.</summary>
    public string? Reference { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    /// <summary>Owed now or later, and not there.</summary>
    public bool IsOutstanding => Status is Planned or Open or Stated;

    /// <summary>There, whether or not it has left the escrow.</summary>
    public bool IsThere => Status is Met or Released;

    public static DuePayment Plan(Deal deal, int ordinal, DueKind kind, string what, Money amount, DateTimeOffset opensAt, DateTimeOffset dueAt) => new()
    {
        Id = Kernel.Id.New<DueId>(), Deal = deal.Id, Ordinal = ordinal, Kind = kind, What = what.Length <= LongestWhat ? what : what[..LongestWhat],
        Payer = kind is DueKind.SellerCommission or DueKind.ExchangeFee ? deal.Seller : deal.Buyer, Amount = amount, OpensAt = opensAt, DueAt = dueAt,
    };

    /// <summary>Its time has come, or its payer does not want to wait.</summary>
    public Result<DueStatus> Ask() => Status == Open ? Status : Move(Open, new DueOpened(Id, Deal, Kind));

    public void Bill(PaymentRequestId request) => Request = request;

    /// <summary>The money lies in escrow, or both sides say that it is there.</summary>
    public Result<DueStatus> Meet(DateTimeOffset now)
    {
        if (IsThere) return Status;
        if (!May(Met)) return KernelRefusals.NotNow(Status, Met);
        (MetAt, Denied) = (now, null);
        return Move(Met, new DueMet(Id, Deal, Kind, Amount));
    }

    public Result<DueStatus> Release(DateTimeOffset now)
    {
        if (!May(Released)) return KernelRefusals.NotNow(Status, Released);
        ReleasedAt = now;
        return Move(Released, new DueReleased(Id, Deal, Amount));
    }

    /// <summary>The deal is over: what is not there is no longer owed, what lies in escrow goes back.</summary>
    public Result<DueStatus> Close(bool refunded)
    {
        var how = refunded ? Refunded : Cancelled;
        return Move(how, new DueClosed(Id, Deal, how));
    }

    public Result<DueStatus> Prolong(DateTimeOffset until, DateTimeOffset now)
    {
        if (Status is not (Planned or Open)) return KernelRefusals.NotNow(Status, Open);
        if (until <= DueAt || until <= now) return SettlementRefusals.NotLater;
        (DueAt, Request) = (until, null);
        Record(new DueProlonged(Id, Deal, until));
        return Status;
    }

    /// <summary>The payer says that it was paid directly.</summary>
    public Result<DueStatus> State(DateOnly on, string reference)
    {
        if (Kind == DueKind.Royalty && ReportedAt is null) return SettlementRefusals.NotReported;
        if (Status == Planned && Ask().IsRefused(out var no)) return no;
        if (!May(Stated)) return KernelRefusals.NotNow(Status, Stated);
        (PaidOn, Reference) = (on, reference);
        return Move(Stated, new DueStated(Id, Deal));
    }

    /// <summary>The payee says that it did not arrive.</summary>
    public Result<DueStatus> Deny(string reason)
    {
        if (Status != Stated) return KernelRefusals.NotNow(Status, Open);
        Denied = reason;
        return Move(Open, new DueDenied(Id, Deal));
    }
}

internal sealed class DuePaymentMap : IEntityTypeConfiguration<DuePayment>
{
    public void Configure(EntityTypeBuilder<DuePayment> builder)
    {
        builder.ToTable("DuePayments").HasKey(d => d.Id);
        builder.Ignore(d => d.IsOutstanding).Ignore(d => d.IsThere).Ignore(d => d.OwesNothing);
        builder.Property(d => d.What).HasMaxLength(DuePayment.LongestWhat);
        builder.Property(d => d.Denied).HasMaxLength(2_000);
        builder.Property(d => d.AccountsWanted).HasMaxLength(2_000);
        builder.HasOne<Deal>().WithMany().HasForeignKey(d => d.Deal);
        builder.HasIndex(d => new { d.Deal, d.Ordinal }).IsUnique();
        builder.HasIndex(d => d.Request);
        builder.HasIndex(d => new { d.Status, d.OpensAt });
        builder.HasIndex(d => new { d.Status, d.DueAt });
    }
}
