using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.RoomTaskStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Something that one side of a deal is to do by a day; it binds nobody, it is remembered.</summary>
internal sealed class RoomTask : Aggregate<RoomTaskStatus>
{
    public const int MostDays = 365;

    public static readonly StatusTable<RoomTaskStatus> Life = new(Open, (Open, Done), (Open, Dropped));

    /// <summary>So long before it is due its side is reminded.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(1);

    private RoomTask()
        : base(Life)
    {
    }

    public RoomTaskId Id { get; private init; }

    public DealId Deal { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>Which side is to do it.</summary>
    public DealSide For { get; private init; }

    /// <summary>The end of its last day.</summary>
    public DateTimeOffset Due { get; private init; }

    public DealSide SetBy { get; private init; }

    public DateTimeOffset SetAt { get; private init; }

    public PersonId? EndedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    public static Result<RoomTask> Set(DealId deal, string title, DealSide forSide, DateOnly due, DealSide by, DateTimeOffset now)
    {
        var today = ChinaDay.Of(now);
        var no = RoomRefusals.Text(title, nameof(Title), ModelConventions.ShortText)
            .When(!Enum.IsDefined(forSide), RoomRefusals.OutOfRange(nameof(For), 1, 3))
            .When(due < today, RoomRefusals.DayPast)
            .When(due > today.AddDays(MostDays), RoomRefusals.OutOfRange(nameof(Due), 0, MostDays));
        if (no.Any) return no;
        var task = new RoomTask { Id = Kernel.Id.New<RoomTaskId>(), Deal = deal, Title = title.Trim(), For = forSide, Due = ChinaDay.EndOf(due), SetBy = by, SetAt = now };
        task.Record(new RoomTaskSet(deal, task.Id, forSide));
        return task;
    }

    public Result<RoomTaskStatus> Finish(PersonId by, DateTimeOffset now)
    {
        if (!May(Done)) return KernelRefusals.NotNow(Status, Done);
        (EndedBy, EndedAt) = (by, now);
        return Move(Done, new RoomTaskDone(Deal, Id));
    }

    public Result<RoomTaskStatus> Drop(PersonId by, DateTimeOffset now)
    {
        if (!May(Dropped)) return KernelRefusals.NotNow(Status, Dropped);
        (EndedBy, EndedAt) = (by, now);
        return Move(Dropped, new RoomTaskDropped(Deal, Id));
    }

    /// <summary>Once, when little time is left.</summary>
    public Result<RoomTaskStatus> Remind(DateTimeOffset now)
    {
        if (Status != Open || RemindedAt is not null || now < Due - Notice) return KernelRefusals.NotNow(Status, Open);
        RemindedAt = now;
        Record(new RoomTaskFallsDue(Deal, Id));
        return Status;
    }
}

internal sealed class RoomTaskMap : IEntityTypeConfiguration<RoomTask>
{
    public void Configure(EntityTypeBuilder<RoomTask> builder)
    {
        builder.ToTable("RoomTasks").HasKey(t => t.Id);
        builder.HasIndex(t => new { t.Deal, t.Due });
        builder.HasIndex(t => new { t.Status, t.RemindedAt, t.Due });
        builder.HasOne<Deal>().WithMany().HasForeignKey(t => t.Deal);
    }
}
