namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>Where a confirmation stands.</summary>
public enum ConfirmationStatus
{
    Open = 1,
    HalfSigned = 2,
    Signed = 3,
}
