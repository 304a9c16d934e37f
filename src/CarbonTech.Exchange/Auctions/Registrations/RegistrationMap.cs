using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Auctions.Registrations;

internal sealed class RegistrationMap : IEntityTypeConfiguration<Registration>, IEntityTypeConfiguration<RegistrationMember>,
    IEntityTypeConfiguration<RegistrationPaper>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations").HasKey(r => r.Id);
        builder.Property(r => r.RulesDigest).HasMaxLength(64);
        builder.Property(r => r.Note).HasMaxLength(2_000);
        builder.Property(r => r.DeclaredTie).HasMaxLength(1_000);
        builder.Property(r => r.Reason).HasMaxLength(Registration.LongestReason);
        builder.Property(r => r.Code).HasMaxLength(10);
        builder.Ignore(r => r.DepositHeld).Ignore(r => r.MayBid);
        builder.HasMany(r => r.Members).WithOne().HasForeignKey(m => m.Registration);
        builder.Navigation(r => r.Members).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasIndex(r => new { r.Lot, r.Status });
        builder.HasIndex(r => r.Lead);
        builder.HasIndex(r => r.DepositRequest);
    }

    public void Configure(EntityTypeBuilder<RegistrationMember> builder)
    {
        builder.ToTable("RegistrationMembers").HasKey(m => new { m.Registration, m.Party });
        builder.HasIndex(m => new { m.Lot, m.Party, m.Seat }).IsUnique();
        builder.HasIndex(m => m.Party);
    }

    public void Configure(EntityTypeBuilder<RegistrationPaper> builder)
    {
        builder.ToTable("RegistrationPapers").HasKey(p => new { p.Registration, p.Digest });
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.HasOne<Registration>().WithMany().HasForeignKey(p => p.Registration);
    }
}
