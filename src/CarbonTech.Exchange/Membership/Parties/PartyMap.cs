using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class PartyMap : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties").HasKey(p => p.Id);
        builder.Property(p => p.Capacities).HasConversion<int>();
        builder.Property(p => p.Uscc).HasMaxLength(Uscc.Length);
        builder.Property(p => p.Ror).HasMaxLength(9);
        builder.Property(p => p.Orcid).HasMaxLength(19);
        builder.Property(p => p.About).HasMaxLength(PartyProfile.LongestAbout);
        builder.Property(p => p.Reason).HasMaxLength(Party.LongestReason);
        builder.HasMany(p => p.Members).WithOne().HasForeignKey(m => m.Party);
        builder.HasIndex(p => new { p.Status, p.AppliedAt });
        builder.HasIndex(p => p.Uscc);
        builder.HasIndex(p => p.Ror);
    }
}
