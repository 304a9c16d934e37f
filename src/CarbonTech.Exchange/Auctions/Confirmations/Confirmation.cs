using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Auctions.Confirmations.ConfirmationStatus;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>The confirmation of a sale (成交确认书, in analogy to 拍卖法 52): one text, frozen by its digest with the first signature, signed by seller and
/// buyer. A click is recorded as a declaration of the person for the party.</summary>
internal sealed class Confirmation : Aggregate<ConfirmationStatus>
{
    public static readonly StatusTable<ConfirmationStatus> Life = new(Open, (Open, HalfSigned), (HalfSigned, Signed));

    private Confirmation()
        : base(Life)
    {
    }

    /// <summary>The lot that was sold; a lot is sold once.</summary>
    public LotId Id { get; private init; }

    public DealId Deal { get; private init; }

    public string Body { get; private init; } = "";

    public string Digest { get; private init; } = "";

    public PersonId? SellerPerson { get; private set; }

    public DateTimeOffset? SellerSignedAt { get; private set; }

    public PersonId? BuyerPerson { get; private set; }

    public DateTimeOffset? BuyerSignedAt { get; private set; }

    public static Confirmation Draw(ConfirmationText text) => new() { Id = text.Lot, Deal = text.Deal, Body = text.Body, Digest = text.Digest };

    public Result<ConfirmationStatus> Sign(Side side, string digest, PersonId person, DateTimeOffset now)
    {
        if (digest != Digest) return ConfirmationRefusals.OtherDigest;
        if (side == Side.Seller ? SellerSignedAt is not null : BuyerSignedAt is not null) return ConfirmationRefusals.SignedAlready;
        if (side == Side.Seller) (SellerPerson, SellerSignedAt) = (person, now);
        else (BuyerPerson, BuyerSignedAt) = (person, now);
        return Status == Open
            ? Move(HalfSigned, new ConfirmationHalfSigned(Id, Deal, Digest, side))
            : Move(Signed, new ConfirmationSigned(Id, Deal, Digest));
    }
}
