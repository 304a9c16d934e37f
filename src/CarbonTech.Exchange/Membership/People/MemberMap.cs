using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class MemberMap : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members").HasKey(m => new { m.Party, m.Person });
        builder.Property(m => m.Roles).HasConversion<int>();
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.Person);
    }
}
