namespace CarbonTech.Exchange.Catalogue;

/// <summary>Legal status of a patent as its register extract says.</summary>
public enum PatentStatus
{
    Filed = 1,
    Published = 2,
    Granted = 3,
    Lapsed = 4,
    Revoked = 5,
}
