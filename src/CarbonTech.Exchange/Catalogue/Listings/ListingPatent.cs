using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A patent that a listing shows, by its normal number: what holds and searches ask for.</summary>
internal sealed class ListingPatent
{
    public required ListingId Listing { get; init; }

    public required string Number { get; init; }
}

internal sealed class ListingPatentMap : IEntityTypeConfiguration<ListingPatent>
{
    public void Configure(EntityTypeBuilder<ListingPatent> builder)
    {
        builder.ToTable("ListingPatents").HasKey(p => new { p.Listing, p.Number });
        builder.Property(p => p.Number).HasMaxLength(40);
        builder.HasIndex(p => p.Number);
    }
}
