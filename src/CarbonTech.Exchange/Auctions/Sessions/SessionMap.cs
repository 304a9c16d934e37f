using CarbonTech.Exchange.Auctions.Lots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Auctions.Sessions;

internal sealed class SessionMap : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<RulesVersion>, IEntityTypeConfiguration<LotPaper>,
    IEntityTypeConfiguration<LotWatch>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions").HasKey(s => s.Id);
        builder.Property(s => s.ConditionsZh).HasMaxLength(SessionText.MostOfConditions);
        builder.Property(s => s.ConditionsEn).HasMaxLength(SessionText.MostOfConditions);
        builder.Property(s => s.Rules).HasMaxLength(30);
        builder.Property(s => s.RulesDigest).HasMaxLength(64);
        builder.Property(s => s.AnnouncementDigest).HasMaxLength(64);
        builder.Property(s => s.Reason).HasMaxLength(Session.LongestReason);
        builder.ComplexProperty(s => s.Times);
        builder.ComplexProperty(s => s.Terms);
        builder.HasIndex(s => s.Status);
        builder.HasOne<RulesVersion>().WithMany().HasForeignKey(s => s.Rules);
    }

    public void Configure(EntityTypeBuilder<RulesVersion> builder)
    {
        builder.ToTable("RulesVersions").HasKey(r => r.Version);
        builder.Property(r => r.Version).HasMaxLength(30);
        builder.Property(r => r.Digest).HasMaxLength(64);
        builder.Property(r => r.TextZh).HasMaxLength(int.MaxValue);
        builder.Property(r => r.TextEn).HasMaxLength(int.MaxValue);
    }

    public void Configure(EntityTypeBuilder<LotPaper> builder)
    {
        builder.ToTable("LotPapers").HasKey(p => new { p.Lot, p.Digest });
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.HasOne<Lot>().WithMany().HasForeignKey(p => p.Lot);
    }

    public void Configure(EntityTypeBuilder<LotWatch> builder)
    {
        builder.ToTable("LotWatches").HasKey(w => new { w.Person, w.Lot });
        builder.HasIndex(w => w.Lot);
        builder.HasOne<Lot>().WithMany().HasForeignKey(w => w.Lot);
    }
}
