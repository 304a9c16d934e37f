namespace CarbonTech.Exchange.Catalogue;

/// <summary>公开范围: who may read the text beyond title and line.</summary>
public enum Visibility
{
    Public = 1,
    SignedIn = 2,
    Nda = 3,
}
