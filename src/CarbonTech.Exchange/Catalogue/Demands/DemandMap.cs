using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

internal sealed class DemandMap : IEntityTypeConfiguration<Demand>, IEntityTypeConfiguration<DemandVerdict>
{
    public void Configure(EntityTypeBuilder<Demand> builder)
    {
        builder.ToTable("Demands").HasKey(d => d.Id);
        builder.Property(d => d.NameEn).HasMaxLength(DemandRules.LongestNameEn);
        builder.Property(d => d.Type).HasMaxLength(4);
        builder.Property(d => d.Field).HasMaxLength(20);
        builder.Property(d => d.Region).HasMaxLength(6);
        builder.Property(d => d.ModeSet).HasMaxLength(60);
        builder.Property(d => d.Words).HasMaxLength(int.MaxValue);
        builder.Property(d => d.Reason).HasMaxLength(Demand.LongestReason);
        builder.Property(d => d.Content).HasMaxLength(int.MaxValue).HasConversion(c => ExchangeJson.Write(c), json => ExchangeJson.Read<DemandContent>(json));
        builder.HasIndex(d => new { d.Publisher, d.CreatedAt });
        builder.HasIndex(d => new { d.Status, d.EndsAt });
        builder.HasIndex(d => new { d.Status, d.OpenedAt });
        builder.HasIndex(d => new { d.Year, d.Serial }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DemandVerdict> builder)
    {
        builder.ToTable("DemandVerdicts").HasKey(v => v.Id);
        builder.HasOne<Demand>().WithMany().HasForeignKey(v => v.Demand);
        builder.Property(v => v.Comments).HasMaxLength(int.MaxValue).HasConversion(c => ExchangeJson.Write(c), c => ExchangeJson.Read<IReadOnlyList<FieldComment>>(c));
        builder.Property(v => v.Reason).HasMaxLength(Demand.LongestReason);
    }
}
