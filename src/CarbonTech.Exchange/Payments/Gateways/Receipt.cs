using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money that arrived at a gateway for us: what of it was due for a request, and what waits in suspense. Given back in parts, each part of
/// either at most once.</summary>
internal sealed class Receipt
{
    private Receipt()
    {
    }

    public ReceiptId Id { get; private init; }

    public string Gateway { get; private init; } = "";

    /// <summary>The gateway's reference; refunds name it.</summary>
    public string Movement { get; private init; } = "";

    public Money Amount { get; private init; }

    public DateTimeOffset ArrivedAt { get; private init; }

    public DateTimeOffset BookedAt { get; private init; }

    public CheckoutId? Checkout { get; private init; }

    public PaymentRequestId? Request { get; private init; }

    public PartyId? Payer { get; private init; }

    /// <summary>Minor units that were due for the request.</summary>
    public long MatchedMinor { get; private init; }

    public long MatchedBackMinor { get; private set; }

    public long SuspenseBackMinor { get; private set; }

    public int Version { get; private set; }

    public Money InSuspense => Amount with { Minor = Amount.Minor - MatchedMinor - SuspenseBackMinor };

    public Money Returnable => Amount with { Minor = MatchedMinor - MatchedBackMinor };

    public static Receipt Of(GatewayEvent message, Checkout? attempt, Money matched, DateTimeOffset now) => new()
    {
        Id = IdOf(message.Gateway, message.Movement!), Gateway = message.Gateway, Movement = message.Movement!, Amount = message.Amount,
        ArrivedAt = message.HappenedAt, BookedAt = now, Checkout = attempt?.Id, Request = attempt?.Request, Payer = attempt?.Payer, MatchedMinor = matched.Minor,
    };

    /// <summary>The same movement is the same receipt, whoever reports it and however often.</summary>
    public static ReceiptId IdOf(string gateway, string movement) => new(Kernel.Id.Named($"receipt|{gateway}|{movement}"));

    public void GiveBack(Money amount)
    {
        MatchedBackMinor = checked(MatchedBackMinor + amount.Minor);
        Version++;
    }

    public void GiveBackFromSuspense(Money amount)
    {
        SuspenseBackMinor = checked(SuspenseBackMinor + amount.Minor);
        Version++;
    }
}

internal sealed class ReceiptMap : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("Receipts", t => t.HasCheckConstraint("CK_Receipts_Back", "\"MatchedBackMinor\" <= \"MatchedMinor\" AND \"MatchedMinor\" + \"SuspenseBackMinor\" <= \"Amount_Minor\"")).HasKey(r => r.Id);
        builder.Property(r => r.Gateway).HasMaxLength(30);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.InSuspense).Ignore(r => r.Returnable);
        builder.HasIndex(r => new { r.Gateway, r.Movement }).IsUnique();
        builder.HasIndex(r => r.Request);
        builder.HasIndex(r => r.BookedAt);
    }
}
