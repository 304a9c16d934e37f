using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Kernel;

internal sealed class KernelMaps : IEntityTypeConfiguration<ActRow>, IEntityTypeConfiguration<JournalRow>, IEntityTypeConfiguration<Seal>,
    IEntityTypeConfiguration<Cursor>, IEntityTypeConfiguration<ParkedFact>
{
    public void Configure(EntityTypeBuilder<ActRow> builder)
    {
        builder.ToTable("Acts").HasKey(a => new { a.Party, a.Act });
        builder.Property(a => a.Digest).HasMaxLength(32);
        builder.Property(a => a.Answer).HasMaxLength(int.MaxValue);
    }

    public void Configure(EntityTypeBuilder<JournalRow> builder)
    {
        builder.ToTable("Journal").HasKey(j => j.Row);
        builder.Property(j => j.Row).ValueGeneratedOnAdd();
        builder.HasIndex(j => new { j.Party, j.Act, j.Ordinal }).IsUnique();
        builder.HasIndex(j => j.AggregateId);
        builder.Property(j => j.Body).HasMaxLength(int.MaxValue);
    }

    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        builder.ToTable("Seals").HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Hash).HasMaxLength(32);
        builder.HasOne<JournalRow>().WithOne().HasForeignKey<Seal>(s => s.Row);
    }

    public void Configure(EntityTypeBuilder<Cursor> builder)
    {
        builder.ToTable("Cursors").HasKey(c => c.Name);
        builder.Property(c => c.Name).HasMaxLength(60);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ParkedFact> builder) => builder.ToTable("ParkedFacts").HasKey(p => new { p.Follower, p.Number });
}
