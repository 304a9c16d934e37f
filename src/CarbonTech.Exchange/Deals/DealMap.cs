using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

internal sealed class DealMap : IEntityTypeConfiguration<Deal>
{
    public void Configure(EntityTypeBuilder<Deal> builder)
    {
        builder.ToTable("Deals").HasKey(d => d.Id);
        builder.Ignore(d => d.Commission).Ignore(d => d.NeedsRegister).Ignore(d => d.IsPriceDue);
        builder.Property(d => d.DealType).HasMaxLength(30);
        builder.Property(d => d.Terms).HasMaxLength(int.MaxValue).HasConversion(t => t == null ? null : ExchangeJson.Write(t), json => json == null ? null : ExchangeJson.Read<DealTerms>(json));
        builder.OwnsOne(d => d.Register, r =>
        {
            r.Property(e => e.Digest).HasMaxLength(64);
            r.Property(e => e.Note).HasMaxLength(2_000);
        });
        builder.HasIndex(d => new { d.Origin, d.OriginId });
        builder.HasIndex(d => new { d.Seller, d.OpenedAt });
        builder.HasIndex(d => new { d.Buyer, d.OpenedAt });
        builder.HasIndex(d => new { d.Status, d.PayBy });
        builder.HasIndex(d => d.PriceRequest);
        builder.HasIndex(d => d.Listing);
    }
}
