using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>A fee that was taken, with what its invoice needs: kind, rate and the dated rule that gave the rate. Never updated.</summary>
internal sealed class FeeReceipt
{
    public required FeeReceiptId Id { get; init; }

    public required FeeKind Kind { get; init; }

    /// <summary>The deal, or the registration whose deposit was forfeited.</summary>
    public required Guid Subject { get; init; }

    /// <summary>Which part of a price it was taken from; 0 when there is but one.</summary>
    public required int Part { get; init; }

    public required PartyId Payer { get; init; }

    /// <summary>Tax included.</summary>
    public required Money Amount { get; init; }

    public required string TaxKind { get; init; }

    public required int TaxBasisPoints { get; init; }

    /// <summary>The day from which the rule of the rate applies.</summary>
    public required DateOnly TaxRuleFrom { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class FeeReceiptMap : IEntityTypeConfiguration<FeeReceipt>
{
    public void Configure(EntityTypeBuilder<FeeReceipt> builder)
    {
        builder.ToTable("FeeReceipts").HasKey(f => f.Id);
        builder.HasIndex(f => new { f.Subject, f.Kind, f.Part }).IsUnique();
        builder.HasIndex(f => new { f.Payer, f.At });
    }
}
