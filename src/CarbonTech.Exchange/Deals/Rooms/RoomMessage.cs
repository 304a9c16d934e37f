using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>What someone wrote in a deal room: for both sides and the broker, never changed.</summary>
internal sealed class RoomMessage
{
    public const int Longest = 4_000;

    public required RoomMessageId Id { get; init; }

    public required DealId Deal { get; init; }

    public required DealSide Side { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>A draft of terms: it binds nobody; how a broker brings the sides together.</summary>
    public required bool IsProposal { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class RoomMessageMap : IEntityTypeConfiguration<RoomMessage>
{
    public void Configure(EntityTypeBuilder<RoomMessage> builder)
    {
        builder.ToTable("RoomMessages").HasKey(m => m.Id);
        builder.Property(m => m.Text).HasMaxLength(RoomMessage.Longest);
        builder.HasIndex(m => new { m.Deal, m.At });
        builder.HasOne<Deal>().WithMany().HasForeignKey(m => m.Deal);
    }
}
