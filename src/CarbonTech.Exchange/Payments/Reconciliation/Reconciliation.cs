using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>One comparison of the ledger with a gateway's own book: what each says, what was caught up by it, what still differs. Never updated.</summary>
internal sealed class Reconciliation
{
    public required ReconciliationId Id { get; init; }

    public required string Gateway { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>What the clearing account says.</summary>
    public required Money Ledger { get; init; }

    /// <summary>What the gateway says.</summary>
    public required Money Institution { get; init; }

    /// <summary>Movements of the gateway that were compared.</summary>
    public required int Movements { get; init; }

    /// <summary>Movements that were booked because of this comparison.</summary>
    public required int CaughtUp { get; init; }

    /// <summary>Movements that one side knows and the other does not, the first ones.</summary>
    public required string Differences { get; init; }

    public bool Agrees => Ledger == Institution && Differences.Length == 0;
}

internal sealed class ReconciliationMap : IEntityTypeConfiguration<Reconciliation>
{
    public void Configure(EntityTypeBuilder<Reconciliation> builder)
    {
        builder.ToTable("Reconciliations").HasKey(r => r.Id);
        builder.Ignore(r => r.Agrees);
        builder.Property(r => r.Gateway).HasMaxLength(30);
        builder.Property(r => r.Differences).HasMaxLength(4_000);
        builder.HasIndex(r => new { r.Gateway, r.At });
    }
}
