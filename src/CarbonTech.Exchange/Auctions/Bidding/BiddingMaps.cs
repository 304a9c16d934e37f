using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Auctions.Bidding;

internal sealed class BiddingMaps : IEntityTypeConfiguration<Bid>, IEntityTypeConfiguration<RefusedBid>
{
    public void Configure(EntityTypeBuilder<Bid> builder)
    {
        builder.ToTable("Bids").HasKey(b => new { b.Lot, b.Round, b.Number });
        builder.Property(b => b.Code).HasMaxLength(10);
        builder.Property(b => b.LeaderCode).HasMaxLength(10);
        builder.Property(b => b.Salt).HasMaxLength(16);
        builder.Property(b => b.Commitment).HasMaxLength(32);
        builder.Property(b => b.Hash).HasMaxLength(32);
        builder.Ignore(b => b.Ceiling).Ignore(b => b.Logged).Ignore(b => b.Receipt).Ignore(b => b.Shown);
        builder.HasIndex(b => new { b.Act, b.Party, b.Lot }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RefusedBid> builder)
    {
        builder.ToTable("RefusedBids").HasKey(b => b.Row);
        builder.Property(b => b.Row).ValueGeneratedOnAdd();
        builder.Property(b => b.Refusal).HasMaxLength(60);
        builder.HasIndex(b => b.Lot);
    }
}
