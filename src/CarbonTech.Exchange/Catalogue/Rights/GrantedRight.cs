using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A licence that was granted through a deal: which right, of which kind, where, in which field, how long. Never updated; a grant that ends early
/// is a matter of the parties' register.</summary>
internal sealed class GrantedRight
{
    public required GrantedRightId Id { get; init; }

    /// <summary>The patent's normal number, or <c>listing:</c> and the listing's id for know-how.</summary>
    public required string Number { get; init; }

    public required ListingId Listing { get; init; }

    /// <summary>A code of the deal types.</summary>
    public required string DealType { get; init; }

    public required PartyId Grantee { get; init; }

    /// <summary>In the words of the terms; empty when they name none.</summary>
    public required string Territory { get; init; }

    /// <summary>The field of the listing, a code of the plan's field tree.</summary>
    public string? Field { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null: as long as the right lasts.</summary>
    public DateOnly? Until { get; init; }

    public required Guid Deal { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class GrantedRightMap : IEntityTypeConfiguration<GrantedRight>
{
    public void Configure(EntityTypeBuilder<GrantedRight> builder)
    {
        builder.ToTable("GrantedRights").HasKey(g => g.Id);
        builder.Property(g => g.Number).HasMaxLength(60);
        builder.Property(g => g.DealType).HasMaxLength(30);
        builder.Property(g => g.Field).HasMaxLength(30);
        builder.HasOne<Listing>().WithMany().HasForeignKey(g => g.Listing);
        builder.HasIndex(g => new { g.Number, g.DealType });
        builder.HasIndex(g => new { g.Deal, g.Number }).IsUnique();
        builder.HasIndex(g => g.Listing);
    }
}
