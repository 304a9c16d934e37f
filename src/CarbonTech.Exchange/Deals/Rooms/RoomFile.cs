using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.RoomFileStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file in a deal room: by SHA-256, with the tier that says who may read it. The seller may widen its tier, never narrow it.</summary>
internal sealed class RoomFile : Aggregate<RoomFileStatus>
{
    public static readonly StatusTable<RoomFileStatus> Life = new(Shared, (Shared, Withdrawn));

    private RoomFile()
        : base(Life)
    {
    }

    public RoomFileId Id { get; private init; }

    public DealId Deal { get; private init; }

    public RoomTier Tier { get; private set; }

    public string Digest { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string MediaType { get; private init; } = "";

    public long Size { get; private init; }

    public string? Note { get; private init; }

    public DealSide Side { get; private init; }

    public PersonId Person { get; private init; }

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Result<RoomFile> Share(DealId deal, DealFile file, RoomTier tier, string? note, DealSide side, PersonId person, DateTimeOffset now)
    {
        var no = DealFile.Judge(file, "File")
            .When(!Enum.IsDefined(tier), RoomRefusals.OutOfRange(nameof(Tier), 1, 3))
            .When(tier == RoomTier.Own && side != DealSide.Seller, RoomRefusals.OwnIsSellers)
            .When(note?.Length > 500, KernelRefusals.TooLong(nameof(Note), 500));
        if (no.Any) return no;
        var shared = new RoomFile
        {
            Id = Kernel.Id.New<RoomFileId>(), Deal = deal, Tier = tier, Digest = file.Digest, Name = file.Name, MediaType = file.MediaType, Size = file.Size,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), Side = side, Person = person, At = now,
        };
        shared.Record(new RoomFileShared(deal, shared.Id, tier, file.Digest));
        return shared;
    }

    /// <summary>More may read it from now on.</summary>
    public Result<RoomFileStatus> Release(RoomTier tier)
    {
        if (Status != Shared) return KernelRefusals.NotNow(Status, Shared);
        if (!Enum.IsDefined(tier) || tier >= Tier) return RoomRefusals.OnlyWider;
        Tier = tier;
        Record(new RoomFileReleased(Deal, Id, tier));
        return Status;
    }

    public Result<RoomFileStatus> Withdraw(DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        WithdrawnAt = now;
        return Move(Withdrawn, new RoomFileWithdrawn(Deal, Id));
    }

    /// <summary>May someone of this side open it, as the deal stands? After the talks failed what was secret is closed to those who received it.</summary>
    public bool IsOpenTo(DealSide side, Deal deal, bool brokerSigned)
    {
        if (side == Side) return true;
        if (Status != Shared) return false;
        return Tier switch
        {
            RoomTier.Open => true,
            RoomTier.Secret => deal.RoomOpenedAt is not null && deal.Status != DealStatus.Terminated && (side != DealSide.Broker || brokerSigned),
            RoomTier.Own => false,
        };
    }
}

internal sealed class RoomFileMap : IEntityTypeConfiguration<RoomFile>
{
    public void Configure(EntityTypeBuilder<RoomFile> builder)
    {
        builder.ToTable("RoomFiles").HasKey(f => f.Id);
        builder.Property(f => f.Digest).HasMaxLength(64);
        builder.Property(f => f.MediaType).HasMaxLength(100);
        builder.Property(f => f.Note).HasMaxLength(500);
        builder.HasIndex(f => new { f.Deal, f.At });
        builder.HasOne<Deal>().WithMany().HasForeignKey(f => f.Deal);
    }
}
