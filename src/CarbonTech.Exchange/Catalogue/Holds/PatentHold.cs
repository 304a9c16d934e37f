using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A right (a patent by its number; know-how by its listing) reserved for one deal or lot, across all listings that show it. Unique in the
/// database by right and scope; the row goes when the holder lets go, the facts keep the history.</summary>
internal sealed class PatentHold
{
    public required HoldId Id { get; init; }

    /// <summary>The patent's normal number, or <c>listing:</c> and the listing's id for know-how without a patent.</summary>
    public required string Number { get; init; }

    public required HoldScope Scope { get; init; }

    public required ListingId Listing { get; init; }

    /// <summary>What holds: <c>lot</c> or <c>deal</c>.</summary>
    public required string HolderKind { get; init; }

    public required Guid Holder { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class PatentHoldMap : IEntityTypeConfiguration<PatentHold>
{
    public void Configure(EntityTypeBuilder<PatentHold> builder)
    {
        builder.ToTable("PatentHolds").HasKey(h => h.Id);
        builder.Property(h => h.Number).HasMaxLength(60);
        builder.Property(h => h.HolderKind).HasMaxLength(20);
        builder.HasIndex(h => new { h.Number, h.Scope }).IsUnique();
        builder.HasIndex(h => new { h.HolderKind, h.Holder });
        builder.HasOne<Listing>().WithMany().HasForeignKey(h => h.Listing);
    }
}
