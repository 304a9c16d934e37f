namespace CarbonTech.Exchange.Kernel;

/// <summary>A currency by its ISO 4217 code; both have two minor digits. Lots are in CNY.</summary>
public enum Currency
{
    CNY = 1,
    USD = 2,
}
