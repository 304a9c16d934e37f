using System.Globalization;
using System.Security.Cryptography;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>An introduction: under a mandate a brokerage brought its client and another party together, about a listing or in general, on a day, shown by a
/// file. It is never changed; the fact in the journal carries its digest. Who goes round the broker afterwards still owes (民法典 965).</summary>
internal sealed class Introduction
{
    public const int LongestNote = 2_000;

    public required IntroductionId Id { get; init; }

    public required MandateId Mandate { get; init; }

    public required PartyId Brokerage { get; init; }

    public required PartyId Seller { get; init; }

    public required PartyId Buyer { get; init; }

    public ListingId? Listing { get; init; }

    public required DateOnly On { get; init; }

    public required string Note { get; init; }

    /// <summary>How the brokerage is tied with the party that is not its client, when it is.</summary>
    public string? Tie { get; init; }

    public required string Evidence { get; init; }

    public required string EvidenceName { get; init; }

    public required long EvidenceSize { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>SHA-256 over the whole record in canonical form.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(
        new("introduction", Id.ToString()), new("mandate", Mandate.ToString()), new("brokerage", Brokerage.ToString()), new("seller", Seller.ToString()), new("buyer", Buyer.ToString()),
        new("listing", Listing?.ToString()), new("on", On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("note", Note), new("tie", Tie), new("evidence", Evidence),
        new("by", By.ToString()), new("at", At.UtcTicks))));
}

internal sealed class IntroductionMap : IEntityTypeConfiguration<Introduction>
{
    public void Configure(EntityTypeBuilder<Introduction> builder)
    {
        builder.ToTable("Introductions").HasKey(i => i.Id);
        builder.Ignore(i => i.Digest);
        builder.Property(i => i.Note).HasMaxLength(Introduction.LongestNote);
        builder.Property(i => i.Tie).HasMaxLength(Introduction.LongestNote);
        builder.Property(i => i.Evidence).HasMaxLength(64);
        builder.HasIndex(i => new { i.Mandate, i.At });
        builder.HasIndex(i => new { i.Seller, i.Buyer });
        builder.HasIndex(i => i.Buyer);
        builder.HasIndex(i => new { i.Brokerage, i.At });
        builder.HasOne<Mandate>().WithMany().HasForeignKey(i => i.Mandate);
    }
}
