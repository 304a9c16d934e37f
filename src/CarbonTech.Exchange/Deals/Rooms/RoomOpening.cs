using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone opened a file of a deal room; written before the first byte is sent, never changed. The seller reads it.</summary>
internal sealed class RoomOpening
{
    public required RoomFileId File { get; init; }

    /// <summary>The act of opening.</summary>
    public required ActId Act { get; init; }

    public required DealId Deal { get; init; }

    public required PersonId Person { get; init; }

    public required PartyId Party { get; init; }

    /// <summary>Null: the operator's staff, in a dispute.</summary>
    public required DealSide? Side { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class RoomOpeningMap : IEntityTypeConfiguration<RoomOpening>
{
    public void Configure(EntityTypeBuilder<RoomOpening> builder)
    {
        builder.ToTable("RoomOpenings").HasKey(o => new { o.File, o.Act });
        builder.HasIndex(o => new { o.Deal, o.At });
        builder.HasOne<RoomFile>().WithMany().HasForeignKey(o => o.File);
    }
}
