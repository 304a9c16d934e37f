using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>What the confirmation of a sale refuses.</summary>
public static class ConfirmationRefusals
{
    /// <summary>The lot was not sold.</summary>
    public static readonly Refusal NotSold = new("confirmations.not-sold", RefusalKind.Conflict);

    /// <summary>Both sides sign the same digest; what was read is not what stands.</summary>
    public static readonly Refusal OtherDigest = new("confirmations.other-digest", RefusalKind.Conflict, "Digest");
    public static readonly Refusal SignedAlready = new("confirmations.signed-already", RefusalKind.Conflict);
}
