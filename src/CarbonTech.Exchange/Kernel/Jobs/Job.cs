using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Long work in steps of at most 100 rows, each step one change together with the new cursor, so that a crash loses at most a step and doubles
/// nothing. One runner at a time holds its lease; a dead one is followed after it.</summary>
internal sealed class Job : Aggregate<JobStatus>
{
    public static readonly StatusTable<JobStatus> Life = new(
        JobStatus.Waiting,
        (JobStatus.Waiting, JobStatus.Running), (JobStatus.Waiting, JobStatus.Cancelled),
        (JobStatus.Running, JobStatus.Done), (JobStatus.Running, JobStatus.Cancelled), (JobStatus.Running, JobStatus.Failed));

    private Job()
        : base(Life)
    {
    }

    public JobId Id { get; private init; }

    /// <summary>The handler's name.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>What it works on.</summary>
    public Guid Subject { get; private init; }

    public PersonId Person { get; private init; }

    public PartyId Party { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How far the handler has come, in its own measure.</summary>
    public long Cursor { get; private set; }

    public long Done { get; private set; }

    /// <summary>Rows in all, 0 while unknown.</summary>
    public long Total { get; private set; }

    public bool CancelAsked { get; private set; }

    public Guid Holder { get; private set; }

    public DateTimeOffset Until { get; private set; }

    /// <summary>Refusal code or exception type of a failed job.</summary>
    public string? Failure { get; private set; }

    public static Job Ask(JobId id, string kind, Guid subject, Actor by, DateTimeOffset now, long total) => new()
    {
        Id = id, Kind = kind, Subject = subject, Person = by.Person, Party = by.Party, MadeAt = now, Total = total,
    };

    public bool IsDue(DateTimeOffset now) => Status == JobStatus.Waiting || (Status == JobStatus.Running && Until <= now);

    public void Take(Guid holder, DateTimeOffset until)
    {
        if (Status == JobStatus.Waiting) _ = Move(JobStatus.Running, new JobStarted(Id)).Must();
        (Holder, Until) = (holder, until);
    }

    public void Advance(long cursor, long done, long? total) => (Cursor, Done, Total) = (cursor, Done + done, total ?? Total);

    public void Cancel() => CancelAsked = true;

    public Result<JobStatus> End(JobStatus how, DateTimeOffset now, string? failure = null)
    {
        var moved = Move(how, new JobEnded(Id, how));
        if (moved.IsOk(out _)) (EndedAt, Failure) = (now, failure);
        return moved;
    }
}

internal sealed class JobMap : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs").HasKey(j => j.Id);
        builder.Property(j => j.Kind).HasMaxLength(60);
        builder.HasIndex(j => new { j.Status, j.Until });
        builder.HasIndex(j => new { j.Kind, j.Subject });
    }
}
