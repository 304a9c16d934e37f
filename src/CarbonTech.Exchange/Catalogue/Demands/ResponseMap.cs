using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

internal sealed class ResponseMap : IEntityTypeConfiguration<DemandResponse>, IEntityTypeConfiguration<ResponseListing>
{
    public void Configure(EntityTypeBuilder<DemandResponse> builder)
    {
        builder.ToTable("DemandResponses").HasKey(r => r.Id);
        builder.Property(r => r.Message).HasMaxLength(DemandResponse.LongestMessage);
        builder.Property(r => r.DeclineText).HasMaxLength(Declining.LongestText);
        builder.HasOne<Demand>().WithMany().HasForeignKey(r => r.Demand);
        builder.HasMany(r => r.Listings).WithOne().HasForeignKey(l => l.Response);
        builder.Navigation(r => r.Listings).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasIndex(r => new { r.Demand, r.SentAt });
        builder.HasIndex(r => new { r.Responder, r.SentAt });
    }

    public void Configure(EntityTypeBuilder<ResponseListing> builder)
    {
        builder.ToTable("ResponseListings").HasKey(l => new { l.Response, l.Listing });
        builder.HasIndex(l => new { l.Demand, l.Listing, l.Seat }).IsUnique();
        builder.HasIndex(l => l.Owner);
        builder.HasIndex(l => l.Listing);
    }
}
