namespace CarbonTech.Exchange.Deals;

/// <summary>The life of an agreement to keep secrets.</summary>
public enum NonDisclosureStatus
{
    /// <summary>Drawn; nobody has signed.</summary>
    Drawn = 1,

    /// <summary>One side has signed.</summary>
    HalfSigned = 2,

    /// <summary>Both sides have signed the same text.</summary>
    Signed = 3,
}
