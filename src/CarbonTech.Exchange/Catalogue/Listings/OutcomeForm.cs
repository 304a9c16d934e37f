namespace CarbonTech.Exchange.Catalogue;

/// <summary>成果体现形式 of the registration form.</summary>
public enum OutcomeForm
{
    Technology = 1,
    Process = 2,
    Product = 3,
    Material = 4,
    Equipment = 5,
    Software = 6,
    Standard = 7,
    Other = 8,
}
