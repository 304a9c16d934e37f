namespace CarbonTech.Exchange.Catalogue;

/// <summary>Why a text is no patent number.</summary>
public enum PatentNumberFault
{
    None = 0,
    Unreadable = 1,
    CheckDigit = 2,
}
