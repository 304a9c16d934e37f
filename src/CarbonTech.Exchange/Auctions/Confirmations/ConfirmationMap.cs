using CarbonTech.Exchange.Auctions.Lots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Auctions.Confirmations;

internal sealed class ConfirmationMap : IEntityTypeConfiguration<Confirmation>
{
    public void Configure(EntityTypeBuilder<Confirmation> builder)
    {
        builder.ToTable("Confirmations").HasKey(c => c.Id);
        builder.Property(c => c.Body).HasMaxLength(int.MaxValue);
        builder.Property(c => c.Digest).HasMaxLength(64);
        builder.HasIndex(c => c.Deal);
        builder.HasOne<Lot>().WithOne().HasForeignKey<Confirmation>(c => c.Id);
    }
}
