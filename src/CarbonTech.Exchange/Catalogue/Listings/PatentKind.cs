namespace CarbonTech.Exchange.Catalogue;

/// <summary>The kind of right, from the kind digit of the number (1, 8 invention; 2, 9 utility model; 3 design).</summary>
public enum PatentKind
{
    Invention = 1,
    UtilityModel = 2,
    Design = 3,
    Foreign = 4,
}
