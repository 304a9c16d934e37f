using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class AgencyMap : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("Agencies").HasKey(a => a.Mandate);
        builder.Property(a => a.Mandate).ValueGeneratedNever();
        builder.Property(a => a.Until).IsConcurrencyToken();
        builder.HasIndex(a => a.Subject);
        builder.HasOne<Party>().WithMany().HasForeignKey(a => a.Client);
        builder.HasOne<Party>().WithMany().HasForeignKey(a => a.Brokerage);
    }
}
