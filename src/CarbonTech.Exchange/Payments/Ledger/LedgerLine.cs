using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>One line of a posting: an account and what it gained (positive: debit) or lost (negative: credit). Never updated.</summary>
internal sealed class LedgerLine
{
    public required LedgerEntryId Entry { get; init; }

    public required int Ordinal { get; init; }

    public required AccountKind Kind { get; init; }

    public required Guid Subject { get; init; }

    /// <summary>The party in whose statement the line stands.</summary>
    public PartyId? Party { get; init; }

    public required Money Amount { get; init; }

    public LedgerAccount Account => new(Kind, Subject);
}

internal sealed class LedgerLineMap : IEntityTypeConfiguration<LedgerLine>
{
    public void Configure(EntityTypeBuilder<LedgerLine> builder)
    {
        builder.ToTable("LedgerLines").HasKey(l => new { l.Entry, l.Ordinal });
        builder.Ignore(l => l.Account);
        builder.HasIndex(l => new { l.Kind, l.Subject });
        builder.HasIndex(l => new { l.Party, l.Entry });
    }
}
