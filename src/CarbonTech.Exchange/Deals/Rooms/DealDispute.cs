using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.DealDisputeStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>What one side of a deal disputes, and what the operator decided. The deal stands still meanwhile.</summary>
internal sealed class DealDispute : Aggregate<DealDisputeStatus>
{
    public static readonly StatusTable<DealDisputeStatus> Life = new(Open, (Open, Resumed), (Open, Ended));

    private DealDispute()
        : base(Life)
    {
    }

    public DealDisputeId Id { get; private init; }

    public DealId Deal { get; private init; }

    public DealSide Side { get; private init; }

    public PersonId Person { get; private init; }

    public string Reason { get; private init; } = "";

    public DealStatus Stage { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    public PersonId? ResolvedBy { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>The operator's reasons.</summary>
    public string? Resolution { get; private set; }

    public static DealDispute Raise(DealId deal, DealSide side, PersonId person, string reason, DealStatus stage, DateTimeOffset now)
    {
        var dispute = new DealDispute { Id = Kernel.Id.New<DealDisputeId>(), Deal = deal, Side = side, Person = person, Reason = reason, Stage = stage, RaisedAt = now };
        dispute.Record(new DisputeRaised(deal, dispute.Id));
        return dispute;
    }

    public Result<DealDisputeStatus> Resolve(bool resume, string resolution, PersonId by, DateTimeOffset now)
    {
        var to = resume ? Resumed : Ended;
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        (ResolvedBy, ResolvedAt, Resolution) = (by, now, resolution);
        return Move(to, new DisputeResolved(Deal, Id, to));
    }
}

internal sealed class DealDisputeMap : IEntityTypeConfiguration<DealDispute>
{
    public void Configure(EntityTypeBuilder<DealDispute> builder)
    {
        builder.ToTable("DealDisputes").HasKey(d => d.Id);
        builder.Property(d => d.Reason).HasMaxLength(1_000);
        builder.Property(d => d.Resolution).HasMaxLength(1_000);
        builder.HasIndex(d => new { d.Deal, d.RaisedAt });
        builder.HasOne<Deal>().WithMany().HasForeignKey(d => d.Deal);
    }
}
