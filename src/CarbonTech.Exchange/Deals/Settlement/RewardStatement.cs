using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a publicly funded unit says of its inventors' reward for a deal (转化法 44, 45): it pays by itself, the exchange keeps the record. Never
/// updated; a later statement stands beside the former.</summary>
internal sealed class RewardStatement
{
    /// <summary>At least half of the net income of an assignment or licence (转化法 45).</summary>
    public const int Floor = 5_000;

    public required RewardId Id { get; init; }

    public required DealId Deal { get; init; }

    public required Money NetIncome { get; init; }

    /// <summary>The inventors' part in 1/10,000 of the net income.</summary>
    public required int BasisPoints { get; init; }

    public required DateOnly PaidOn { get; init; }

    public required string Note { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class RewardStatementMap : IEntityTypeConfiguration<RewardStatement>
{
    public void Configure(EntityTypeBuilder<RewardStatement> builder)
    {
        builder.ToTable("RewardStatements").HasKey(r => r.Id);
        builder.Property(r => r.Note).HasMaxLength(2_000);
        builder.HasOne<Deal>().WithMany().HasForeignKey(r => r.Deal);
        builder.HasIndex(r => new { r.Deal, r.At });
    }
}
