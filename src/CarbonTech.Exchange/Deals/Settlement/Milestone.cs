using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.MilestoneStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Something that the seller delivers and the buyer accepts. Nothing is accepted by silence; an objection has reasons and leaves room for
/// another delivery.</summary>
internal sealed class Milestone : Aggregate<MilestoneStatus>
{
    public const int LongestNote = 2_000;

    public static readonly StatusTable<MilestoneStatus> Life = new(Pending, (Pending, Reported), (Reported, Accepted), (Reported, Objected), (Objected, Reported));

    private Milestone()
        : base(Life)
    {
    }

    public MilestoneId Id { get; private init; }

    public DealId Deal { get; private init; }

    public int Ordinal { get; private init; }

    /// <summary>The sum that leaves the escrow with it, if one does.</summary>
    public DueId? Due { get; private init; }

    /// <summary>What is delivered, in the words of the terms; empty for the handover as such.</summary>
    public string Title { get; private init; } = "";

    public DateTimeOffset? ReportedAt { get; private set; }

    public string? Report { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? Objection { get; private set; }

    public static Milestone Plan(DealId deal, int ordinal, DueId? due, string title) => new()
    {
        Id = Kernel.Id.New<MilestoneId>(), Deal = deal, Ordinal = ordinal, Due = due, Title = title.Length <= LongestNote ? title : title[..LongestNote],
    };

    public Result<MilestoneStatus> Deliver(string report, DateTimeOffset now)
    {
        if (!May(Reported)) return KernelRefusals.NotNow(Status, Reported);
        (Report, ReportedAt, AnsweredAt, Objection) = (report, now, null, null);
        return Move(Reported, new MilestoneReported(Id, Deal));
    }

    public Result<MilestoneStatus> Accept(DateTimeOffset now)
    {
        if (!May(Accepted)) return KernelRefusals.NotNow(Status, Accepted);
        AnsweredAt = now;
        return Move(Accepted, new MilestoneAccepted(Id, Deal));
    }

    public Result<MilestoneStatus> Object(string reason, DateTimeOffset now)
    {
        if (!May(Objected)) return KernelRefusals.NotNow(Status, Objected);
        (Objection, AnsweredAt) = (reason, now);
        return Move(Objected, new MilestoneObjected(Id, Deal));
    }
}

internal sealed class MilestoneMap : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("Milestones").HasKey(m => m.Id);
        builder.Property(m => m.Title).HasMaxLength(Milestone.LongestNote);
        builder.Property(m => m.Report).HasMaxLength(Milestone.LongestNote);
        builder.Property(m => m.Objection).HasMaxLength(Milestone.LongestNote);
        builder.HasOne<Deal>().WithMany().HasForeignKey(m => m.Deal);
        builder.HasOne<DuePayment>().WithMany().HasForeignKey(m => m.Due);
        builder.HasIndex(m => new { m.Deal, m.Ordinal }).IsUnique();
        builder.HasIndex(m => m.Status);
    }
}
