using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the dry run found about one row, and after the writing what became of it. The row itself stays in the file.</summary>
internal sealed class ImportRow
{
    public required ImportId Import { get; init; }

    /// <summary>The row's number as the file's own program shows it.</summary>
    public required int Number { get; init; }

    public string? Key { get; init; }

    public string? Title { get; init; }

    public required RowOutcome Outcome { get; set; }

    /// <summary>Null when there is nothing to say, which most rows have in common.</summary>
    public IReadOnlyList<RowReason>? Reasons { get; set; }

    public bool Written { get; set; }
}

internal sealed class ImportRowMap : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("ImportRows").HasKey(r => new { r.Import, r.Number });
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.Key).HasMaxLength(80);
        builder.HasIndex(r => new { r.Import, r.Key });
        builder.HasIndex(r => new { r.Import, r.Outcome, r.Number });
        builder.Property(r => r.Reasons).HasMaxLength(int.MaxValue)
            .HasConversion(r => ExchangeJson.Write(r), json => ExchangeJson.Read<IReadOnlyList<RowReason>>(json));
        builder.HasOne<Import>().WithMany().HasForeignKey(r => r.Import);
    }
}
