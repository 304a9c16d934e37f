using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations").HasKey(i => i.Id);
        builder.Property(i => i.Roles).HasConversion<int>();
        builder.Property(i => i.Email).HasMaxLength(EmailAddress.Longest);
        builder.HasOne<Party>().WithMany().HasForeignKey(i => i.Party);
        builder.HasIndex(i => new { i.Party, i.Status });
    }
}
