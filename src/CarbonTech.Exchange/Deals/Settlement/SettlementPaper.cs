using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file that evidences something in a deal's performance, for its two sides and the operator. Served through this row only; never updated.</summary>
internal sealed class SettlementPaper
{
    public required SettlementPaperId Id { get; init; }

    public required DealId Deal { get; init; }

    public required SettlementPaperKind Kind { get; init; }

    /// <summary>The due sum, milestone, register step or statement that it belongs to.</summary>
    public required Guid Subject { get; init; }

    public required string Digest { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required PartyId Party { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }

    public static SettlementPaper Of(DealId deal, SettlementPaperKind kind, Guid subject, DealFile file, Actor by, DateTimeOffset now) => new()
    {
        Id = Kernel.Id.New<SettlementPaperId>(), Deal = deal, Kind = kind, Subject = subject, Digest = file.Digest, Name = file.Name, MediaType = file.MediaType, Size = file.Size,
        Party = by.Party, Person = by.Person, At = now,
    };
}

internal sealed class SettlementPaperMap : IEntityTypeConfiguration<SettlementPaper>
{
    public void Configure(EntityTypeBuilder<SettlementPaper> builder)
    {
        builder.ToTable("SettlementPapers").HasKey(p => p.Id);
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.MediaType).HasMaxLength(100);
        builder.HasOne<Deal>().WithMany().HasForeignKey(p => p.Deal);
        builder.HasIndex(p => new { p.Deal, p.At });
    }
}
