namespace CarbonTech.Exchange.Membership;

/// <summary>How two parties are tied.</summary>
public enum TieKind
{
    Control = 1,
    Holding = 2,
    Staff = 3,
    Family = 4,
    SameRepresentative = 5,
    SamePayer = 6,

    /// <summary>Both carry the same identifier; found by the exchange itself.</summary>
    SameIdentifier = 7,
}
