namespace CarbonTech.Exchange.Catalogue;

/// <summary>成果类型 of the registration form.</summary>
public enum OutcomeType
{
    Applied = 1,
    Theory = 2,
    SoftScience = 3,
}
