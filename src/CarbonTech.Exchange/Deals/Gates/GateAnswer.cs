using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>One answer to a gate, append-only: what was said, by whom, with which evidence. A reopening is an answer too.</summary>
internal sealed class GateAnswer
{
    public const int LongText = 2_000;

    public required GateId Gate { get; init; }

    public required DealId Deal { get; init; }

    /// <summary>From 1 upwards in each gate.</summary>
    public required int Number { get; init; }

    /// <summary>Where the gate stood after it.</summary>
    public required GateStatus Status { get; init; }

    /// <summary>The exchange's own reason, from data; null when a person answered.</summary>
    public GateReason? Reason { get; init; }

    public string? Text { get; init; }

    /// <summary>The day of the meeting, consent, approval or licence.</summary>
    public DateOnly? On { get; init; }

    /// <summary>With a co-owner: whether he takes his priority (民法典 859, 860).</summary>
    public bool? TakesPriority { get; init; }

    /// <summary>The public notice that answered.</summary>
    public Guid? Notice { get; init; }

    /// <summary>Why the export question is answered otherwise than before the data room.</summary>
    public string? Explanation { get; init; }

    public IReadOnlyList<DealFile> Files { get; init; } = [];

    public required PersonId Person { get; init; }

    public required PartyId Party { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class GateAnswerMap : IEntityTypeConfiguration<GateAnswer>
{
    public void Configure(EntityTypeBuilder<GateAnswer> builder)
    {
        builder.ToTable("GateAnswers").HasKey(a => new { a.Gate, a.Number });
        builder.Property(a => a.Text).HasMaxLength(GateAnswer.LongText);
        builder.Property(a => a.Explanation).HasMaxLength(GateAnswer.LongText);
        builder.Property(a => a.Files).HasMaxLength(int.MaxValue).HasConversion(new DealFiles(), new DealFiles.Same());
        builder.HasIndex(a => a.Deal);
        builder.HasOne<Gate>().WithMany().HasForeignKey(a => a.Gate);
    }
}
