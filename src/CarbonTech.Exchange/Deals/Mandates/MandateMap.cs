using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

internal sealed class MandateMap : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.ToTable("Mandates").HasKey(m => m.Id);
        builder.Ignore(m => m.TermsDigest);
        builder.Property(m => m.TitleZh).HasMaxLength(Mandate.LongestNeed);
        builder.Property(m => m.TitleEn).HasMaxLength(Mandate.LongestNeed);
        builder.Property(m => m.Conflicts).HasMaxLength(Mandate.LongestText);
        builder.Property(m => m.Reason).HasMaxLength(Mandate.LongestText);
        builder.Property(m => m.TextZh).HasMaxLength(int.MaxValue);
        builder.Property(m => m.TextEn).HasMaxLength(int.MaxValue);
        builder.Property(m => m.Digest).HasMaxLength(64);
        builder.Property(m => m.Commission).HasMaxLength(2_000).HasConversion(c => ExchangeJson.Write(c), json => ExchangeJson.Read<CommissionTerms>(json));
        builder.HasIndex(m => new { m.Client, m.Status });
        builder.HasIndex(m => new { m.Brokerage, m.Status });
        builder.HasIndex(m => new { m.SubjectId, m.Status });
        builder.HasIndex(m => new { m.Status, m.EndsAt });
        builder.HasOne<Party>().WithMany().HasForeignKey(m => m.Client);
        builder.HasOne<Party>().WithMany().HasForeignKey(m => m.Brokerage);
    }
}
