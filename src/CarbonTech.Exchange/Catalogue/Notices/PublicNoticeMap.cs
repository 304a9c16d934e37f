using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

internal sealed class PublicNoticeMap : IEntityTypeConfiguration<PublicNotice>
{
    public void Configure(EntityTypeBuilder<PublicNotice> builder)
    {
        builder.ToTable("PublicNotices").HasKey(n => n.Id);
        builder.Ignore(n => n.Price);
        builder.Property(n => n.TitleEn).HasMaxLength(400);
        builder.Property(n => n.ListingDigest).HasMaxLength(64);
        builder.Property(n => n.DealType).HasMaxLength(30);
        builder.Property(n => n.Terms).HasMaxLength(PublicNotice.LongestText);
        builder.Property(n => n.Related).HasMaxLength(PublicNotice.LongestText);
        builder.Property(n => n.Reason).HasMaxLength(PublicNotice.LongestText);
        builder.Property(n => n.Inside).HasMaxLength(1_000).HasConversion(i => i == null ? null : ExchangeJson.Write(i), json => json == null ? null : ExchangeJson.Read<InsideNotice>(json));
        builder.HasMany(n => n.Objections).WithOne().HasForeignKey(o => o.Notice);
        builder.HasIndex(n => new { n.Status, n.EndsAt });
        builder.HasIndex(n => new { n.Listing, n.DealType });
        builder.HasIndex(n => new { n.Owner, n.BegunAt });
        builder.HasOne<Listing>().WithMany().HasForeignKey(n => n.Listing);
    }
}

internal sealed class NoticeObjectionMap : IEntityTypeConfiguration<NoticeObjection>
{
    public void Configure(EntityTypeBuilder<NoticeObjection> builder)
    {
        builder.ToTable("PublicNoticeObjections").HasKey(o => o.Id);
        builder.Ignore(o => o.IsOpen);
        builder.Property(o => o.Name).HasMaxLength(PublicNotice.LongestName);
        builder.Property(o => o.Text).HasMaxLength(PublicNotice.LongestObjection);
        builder.Property(o => o.Answer).HasMaxLength(PublicNotice.LongestObjection);
        builder.HasIndex(o => new { o.Person, o.At });
    }
}
