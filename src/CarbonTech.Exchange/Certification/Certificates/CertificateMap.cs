using CarbonTech.Exchange.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Certification;

internal sealed class CertificateMap : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<StandingEntry>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates").HasKey(c => c.Id);
        builder.Property(c => c.Number).HasMaxLength(30);
        builder.Property(c => c.Statement).HasMaxLength(int.MaxValue);
        builder.Property(c => c.Digest).HasMaxLength(64);
        builder.Property(c => c.ClaimDigest).HasMaxLength(64);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.Year, c.Running }).IsUnique();
        builder.HasIndex(c => c.Case).IsUnique();
        builder.HasIndex(c => new { c.Listing, c.Status });
        builder.HasIndex(c => new { c.Status, c.ValidUntil });
        builder.HasIndex(c => new { c.Holder, c.GrantedAt });
        builder.HasIndex(c => new { c.Body, c.GrantedAt });
        builder.HasOne<Listing>().WithMany().HasForeignKey(c => c.Listing);
        builder.HasMany(c => c.History).WithOne().HasForeignKey(e => e.Certificate);
        builder.Navigation(c => c.History).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<StandingEntry> builder)
    {
        builder.ToTable("CertificateStandings").HasKey(e => new { e.Certificate, e.Number });
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Reason).HasMaxLength(StandingReason.LongestPublic);
        builder.Property(e => e.Note).HasMaxLength(StandingReason.LongestInternal);
    }
}
