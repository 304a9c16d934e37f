using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

internal sealed class DealContractMap : IEntityTypeConfiguration<DealContract>
{
    public void Configure(EntityTypeBuilder<DealContract> builder)
    {
        builder.ToTable("DealContracts").HasKey(c => c.Id);
        builder.Property(c => c.Number).HasMaxLength(60);
        builder.Property(c => c.Template).HasMaxLength(20);
        builder.Property(c => c.TextZh).HasMaxLength(int.MaxValue);
        builder.Property(c => c.TextEn).HasMaxLength(int.MaxValue);
        builder.Property(c => c.Digest).HasMaxLength(64);
        builder.Property(c => c.VoidReason).HasMaxLength(DealContract.LongestReason);
        builder.Property(c => c.SellerSignature).HasMaxLength(int.MaxValue).HasConversion(s => s == null ? null : ExchangeJson.Write(s), json => json == null ? null : ExchangeJson.Read<ContractSignature>(json));
        builder.Property(c => c.BuyerSignature).HasMaxLength(int.MaxValue).HasConversion(s => s == null ? null : ExchangeJson.Write(s), json => json == null ? null : ExchangeJson.Read<ContractSignature>(json));
        builder.Property(c => c.Recordal).HasMaxLength(int.MaxValue).HasConversion(r => r == null ? null : ExchangeJson.Write(r), json => json == null ? null : ExchangeJson.Read<ContractRecordal>(json));
        builder.Property(c => c.FormerRecordal).HasMaxLength(int.MaxValue).HasConversion(r => r == null ? null : ExchangeJson.Write(r), json => json == null ? null : ExchangeJson.Read<ContractRecordal>(json));
        builder.HasIndex(c => new { c.Deal, c.Draw }).IsUnique();
        builder.HasIndex(c => c.Digest);
        builder.HasOne<Deal>().WithMany().HasForeignKey(c => c.Deal);
    }
}
