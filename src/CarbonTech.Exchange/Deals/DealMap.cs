using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

internal sealed class DealMap : IEntityTypeConfiguration<Deal>
{
    public void Configure(EntityTypeBuilder<Deal> builder)
    {
        builder.ToTable("Deals").HasKey(d => d.Id);
        builder.Ignore(d => d.IsTalking).Ignore(d => d.HasEnded).Ignore(d => d.Commission).Ignore(d => d.NeedsRegister).Ignore(d => d.SellerCommission).Ignore(d => d.Mode).Ignore(d => d.IsPerformed);
        builder.Property(d => d.DealType).HasMaxLength(30);
        builder.Property(d => d.Terms).HasMaxLength(int.MaxValue).HasConversion(t => t == null ? null : ExchangeJson.Write(t), json => json == null ? null : ExchangeJson.Read<DealTerms>(json));
        builder.Property(d => d.EndReason).HasMaxLength(Deal.LongestReason);
        builder.HasIndex(d => new { d.Brokerage, d.OpenedAt });
        builder.HasIndex(d => new { d.Origin, d.OriginId });
        builder.HasIndex(d => new { d.Seller, d.OpenedAt });
        builder.HasIndex(d => new { d.Buyer, d.OpenedAt });
        builder.HasIndex(d => new { d.Status, d.PayBy });
        builder.HasIndex(d => d.PriceRequest);
        builder.HasIndex(d => d.Listing);
    }
}
