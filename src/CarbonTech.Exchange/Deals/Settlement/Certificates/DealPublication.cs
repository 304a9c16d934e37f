using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>What each side lets the public know of a deal beyond field, kind, month and band: names and the exact sum only when both agree.</summary>
internal sealed class DealPublication
{
    private DealPublication()
    {
    }

    public DealId Deal { get; private init; }

    public bool SellerNames { get; private set; }

    public bool BuyerNames { get; private set; }

    public bool SellerAmount { get; private set; }

    public bool BuyerAmount { get; private set; }

    public int Version { get; private set; }

    public bool ShowsNames => SellerNames && BuyerNames;

    public bool ShowsAmount => SellerAmount && BuyerAmount;

    public static DealPublication Of(DealId deal) => new() { Deal = deal };

    public void Choose(DealSide side, bool names, bool amount)
    {
        if (side == DealSide.Seller) (SellerNames, SellerAmount) = (names, amount);
        else (BuyerNames, BuyerAmount) = (names, amount);
        Version++;
    }
}

internal sealed class DealPublicationMap : IEntityTypeConfiguration<DealPublication>
{
    public void Configure(EntityTypeBuilder<DealPublication> builder)
    {
        builder.ToTable("DealPublications").HasKey(p => p.Deal);
        builder.Ignore(p => p.ShowsNames).Ignore(p => p.ShowsAmount);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Deal>().WithMany().HasForeignKey(p => p.Deal);
    }
}
