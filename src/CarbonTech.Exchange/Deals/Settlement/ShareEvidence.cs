using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>What one side says of the share that pays a price (作价投资): company, part and day of its registration. Both sides say the same or nothing is
/// settled. Never updated.</summary>
internal sealed class ShareEvidence
{
    public required DueId Due { get; init; }

    /// <summary>The side that says it.</summary>
    public required PartyId Party { get; init; }

    public required string Company { get; init; }

    /// <summary>The part of the company's capital in 1/10,000.</summary>
    public required int BasisPoints { get; init; }

    public required DateOnly On { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool Agrees(ShareEvidence other) => Company == other.Company && BasisPoints == other.BasisPoints && On == other.On;
}

internal sealed class ShareEvidenceMap : IEntityTypeConfiguration<ShareEvidence>
{
    public void Configure(EntityTypeBuilder<ShareEvidence> builder)
    {
        builder.ToTable("ShareEvidences").HasKey(s => new { s.Due, s.Party });
        builder.HasOne<DuePayment>().WithMany().HasForeignKey(s => s.Due);
    }
}
