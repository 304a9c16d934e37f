using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

internal sealed class EnquiryMap : IEntityTypeConfiguration<Enquiry>, IEntityTypeConfiguration<EnquiryMessage>, IEntityTypeConfiguration<ListingViews>
{
    public void Configure(EntityTypeBuilder<Enquiry> builder)
    {
        builder.ToTable("Enquiries").HasKey(e => e.Id);
        builder.Ignore(e => e.Added);
        builder.Property(e => e.DeclineText).HasMaxLength(Declining.LongestText);
        builder.HasOne<Listing>().WithMany().HasForeignKey(e => e.Listing);
        builder.HasIndex(e => new { e.Owner, e.Status, e.DueAt });
        builder.HasIndex(e => new { e.Asker, e.AskedAt });
        builder.HasIndex(e => new { e.Status, e.DueAt });
    }

    public void Configure(EntityTypeBuilder<EnquiryMessage> builder)
    {
        builder.ToTable("EnquiryMessages").HasKey(m => m.Id);
        builder.Property(m => m.Text).HasMaxLength(Enquiry.LongestText);
        builder.HasOne<Enquiry>().WithMany().HasForeignKey(m => m.Enquiry);
        builder.HasIndex(m => new { m.Enquiry, m.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ListingViews> builder)
    {
        builder.ToTable("ListingViews").HasKey(v => new { v.Listing, v.Day });
        builder.HasOne<Listing>().WithMany().HasForeignKey(v => v.Listing);
    }
}
