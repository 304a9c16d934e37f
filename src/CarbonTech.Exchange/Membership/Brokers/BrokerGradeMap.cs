using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class BrokerGradeMap : IEntityTypeConfiguration<BrokerGrade>
{
    public void Configure(EntityTypeBuilder<BrokerGrade> builder)
    {
        builder.ToTable("BrokerGrades").HasKey(g => g.Id);
        builder.Ignore(g => g.Certificate);
        builder.Property(g => g.Number).HasMaxLength(BrokerCertificate.LongestNumber);
        builder.Property(g => g.IssuedBy).HasMaxLength(BrokerCertificate.LongestIssuer);
        builder.Property(g => g.Reason).HasMaxLength(Party.LongestReason);
        builder.HasIndex(g => new { g.Brokerage, g.Person }).IsUnique();
        builder.HasIndex(g => g.Number);
        builder.HasOne<Party>().WithMany().HasForeignKey(g => g.Brokerage);
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.Person);
    }
}
