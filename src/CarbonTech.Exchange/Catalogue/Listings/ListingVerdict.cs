using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A verdict of the screening desk, never changed afterwards: who, when, the score sheet, the comments per field and the reason.</summary>
internal sealed class ListingVerdict
{
    public required VerdictId Id { get; init; }

    public required ListingId Listing { get; init; }

    public required VerdictKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public ScoreSheet? Score { get; init; }

    public IReadOnlyList<FieldComment> Comments { get; init; } = [];

    public string? Reason { get; init; }

    internal static ListingVerdict Of(ListingId listing, VerdictKind kind, Actor by, DateTimeOffset at, ScoreSheet? score = null,
        IReadOnlyList<FieldComment>? comments = null, string? reason = null) => new()
        {
            Id = Kernel.Id.New<VerdictId>(), Listing = listing, Kind = kind, At = at, By = by.Person, Score = score, Comments = comments ?? [], Reason = reason,
        };
}

internal sealed class ListingVerdictMap : IEntityTypeConfiguration<ListingVerdict>
{
    public void Configure(EntityTypeBuilder<ListingVerdict> builder)
    {
        builder.ToTable("ListingVerdicts").HasKey(v => v.Id);
        builder.HasOne<Listing>().WithMany().HasForeignKey(v => v.Listing);
        builder.Property(v => v.Score).HasMaxLength(int.MaxValue).HasConversion(s => s == null ? null : ExchangeJson.Write(s), s => s == null ? null : ExchangeJson.Read<ScoreSheet>(s));
        builder.Property(v => v.Comments).HasMaxLength(int.MaxValue).HasConversion(c => ExchangeJson.Write(c), c => ExchangeJson.Read<IReadOnlyList<FieldComment>>(c));
        builder.Property(v => v.Reason).HasMaxLength(Catalogue.Listing.LongestReason);
    }
}
