using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.NonDisclosureStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The agreement of a deal's sides to keep each other's secrets (保密协议; 民法典 501), one text in both languages, frozen by its digest. A click is
/// recorded as a declaration of the person for the party. The broker accedes by a signature of its own, which completes nothing.</summary>
internal sealed class NonDisclosure : Aggregate<NonDisclosureStatus>
{
    public const int LeastYears = 1;
    public const int MostYears = 10;

    public static readonly StatusTable<NonDisclosureStatus> Life = new(Drawn, (Drawn, HalfSigned), (HalfSigned, Signed));

    private NonDisclosure()
        : base(Life)
    {
    }

    /// <summary>A deal has one.</summary>
    public DealId Id { get; private init; }

    /// <summary>How long secrets are kept after the deal ended.</summary>
    public int Years { get; private init; }

    /// <summary>Version of the pattern that the text was made from.</summary>
    public string Pattern { get; private init; } = "";

    public string TextZh { get; private init; } = "";

    public string TextEn { get; private init; } = "";

    public string Digest { get; private init; } = "";

    public DealSide DrawnBy { get; private init; }

    public DateTimeOffset DrawnAt { get; private init; }

    public PersonId? SellerPerson { get; private set; }

    public DateTimeOffset? SellerSignedAt { get; private set; }

    public PersonId? BuyerPerson { get; private set; }

    public DateTimeOffset? BuyerSignedAt { get; private set; }

    public PersonId? BrokerPerson { get; private set; }

    public DateTimeOffset? BrokerSignedAt { get; private set; }

    public static NonDisclosure Draw(DealId deal, NonDisclosureText text, DealSide by, DateTimeOffset now) => new()
    {
        Id = deal, Years = text.Years, Pattern = NonDisclosureText.Pattern, TextZh = text.Zh, TextEn = text.En, Digest = text.Digest, DrawnBy = by, DrawnAt = now,
    };

    public DateTimeOffset? SignedAt(DealSide side) => side switch
    {
        DealSide.Seller => SellerSignedAt,
        DealSide.Buyer => BuyerSignedAt,
        DealSide.Broker => BrokerSignedAt,
    };

    public Result<NonDisclosureStatus> Sign(DealSide side, string digest, PersonId person, DateTimeOffset now)
    {
        if (digest != Digest) return RoomRefusals.OtherDigest;
        if (SignedAt(side) is not null) return RoomRefusals.SignedAlready;
        var fact = new NdaSigned(Id, side, Digest);
        switch (side)
        {
            case DealSide.Seller: (SellerPerson, SellerSignedAt) = (person, now); break;
            case DealSide.Buyer: (BuyerPerson, BuyerSignedAt) = (person, now); break;
            default:
                (BrokerPerson, BrokerSignedAt) = (person, now);
                Record(fact);
                return Status;
        }

        return Move(Status == Drawn ? HalfSigned : Signed, fact);
    }
}

internal sealed class NonDisclosureMap : IEntityTypeConfiguration<NonDisclosure>
{
    public void Configure(EntityTypeBuilder<NonDisclosure> builder)
    {
        builder.ToTable("NonDisclosures").HasKey(n => n.Id);
        builder.Property(n => n.Pattern).HasMaxLength(30);
        builder.Property(n => n.TextZh).HasMaxLength(int.MaxValue);
        builder.Property(n => n.TextEn).HasMaxLength(int.MaxValue);
        builder.Property(n => n.Digest).HasMaxLength(64);
        builder.HasOne<Deal>().WithOne().HasForeignKey<NonDisclosure>(n => n.Id);
    }
}
