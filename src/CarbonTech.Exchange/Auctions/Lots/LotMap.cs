using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Auctions.Lots;

internal sealed class LotMap : IEntityTypeConfiguration<Lot>
{
    public void Configure(EntityTypeBuilder<Lot> builder)
    {
        builder.ToTable("Lots").HasKey(l => l.Id);
        builder.ComplexProperty(l => l.Timing);
        builder.Property(l => l.TitleZh).HasMaxLength(300);
        builder.Property(l => l.TitleEn).HasMaxLength(300);
        builder.Property(l => l.DealType).HasMaxLength(40);
        builder.Property(l => l.LeaderCode).HasMaxLength(10);
        builder.Property(l => l.Reason).HasMaxLength(Lot.LongestReason);
        builder.Property(l => l.LogHash).HasMaxLength(32);
        builder.Ignore(l => l.Price).Ignore(l => l.HasReserve).Ignore(l => l.Rules);
        builder.HasIndex(l => new { l.Session, l.Number }).IsUnique();
        builder.HasIndex(l => new { l.Status, l.EndsAt });
        builder.HasIndex(l => l.Listing);
        builder.HasIndex(l => l.Seller);
        builder.HasIndex(l => l.Deal);
    }
}
