using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class TieMap : IEntityTypeConfiguration<Tie>
{
    public void Configure(EntityTypeBuilder<Tie> builder)
    {
        builder.ToTable("Ties").HasKey(t => t.Id);
        builder.HasIndex(t => new { t.A, t.B, t.Kind }).IsUnique();
        builder.HasIndex(t => t.B);
        builder.HasOne<Party>().WithMany().HasForeignKey(t => t.A);
        builder.HasOne<Party>().WithMany().HasForeignKey(t => t.B);
    }
}
