using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

internal sealed class ListingMap : IEntityTypeConfiguration<Listing>
{
    public void Configure(EntityTypeBuilder<Listing> builder)
    {
        builder.ToTable("Listings").HasKey(l => l.Id);
        builder.Property(l => l.ExternalKey).HasMaxLength(80);
        builder.Property(l => l.TitleEn).HasMaxLength(400);
        builder.Property(l => l.Field).HasMaxLength(20);
        builder.Property(l => l.Reason).HasMaxLength(Listing.LongestReason);
        builder.Property(l => l.Digest).HasMaxLength(64);
        builder.Property(l => l.Content).HasMaxLength(int.MaxValue).HasConversion(c => c.ToJson(), json => ListingContent.FromJson(json));
        builder.Property(l => l.Revision).HasMaxLength(int.MaxValue).HasConversion(c => c == null ? null : c.ToJson(), json => json == null ? null : ListingContent.FromJson(json));
        builder.Ignore(l => l.WaitsForDesk);
        builder.HasIndex(l => new { l.Owner, l.ExternalKey }).IsUnique();
        builder.HasIndex(l => new { l.Status, l.ListedAt });
        builder.HasIndex(l => new { l.ToSample, l.ListedAt });
        builder.HasIndex(l => new { l.RevisionState, l.SubmittedAt });
    }
}
