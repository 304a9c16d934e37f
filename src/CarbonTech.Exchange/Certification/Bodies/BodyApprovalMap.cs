using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Certification;

internal sealed class BodyApprovalMap : IEntityTypeConfiguration<BodyApproval>
{
    public void Configure(EntityTypeBuilder<BodyApproval> builder)
    {
        builder.ToTable("BodyApprovals").HasKey(a => a.Id);
        builder.Property(a => a.Terms).HasMaxLength(int.MaxValue).HasConversion(t => ExchangeJson.Write(t), json => ExchangeJson.Read<ApprovalTerms>(json));
        builder.Property(a => a.Reason).HasMaxLength(BodyApproval.LongestReason);
        builder.HasOne<Party>().WithMany().HasForeignKey(a => a.Body);
        builder.HasIndex(a => new { a.Body, a.Capacity, a.Seat }).IsUnique();
    }
}
