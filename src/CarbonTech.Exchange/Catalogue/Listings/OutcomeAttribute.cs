namespace CarbonTech.Exchange.Catalogue;

/// <summary>成果属性 of the registration form.</summary>
public enum OutcomeAttribute
{
    Original = 1,
    Absorbed = 2,
    Redeveloped = 3,
}
