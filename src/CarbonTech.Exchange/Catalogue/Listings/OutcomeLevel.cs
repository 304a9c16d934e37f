namespace CarbonTech.Exchange.Catalogue;

/// <summary>成果水平, as an evaluation found it; never the seller’s own praise.</summary>
public enum OutcomeLevel
{
    InternationalLeading = 1,
    InternationalAdvanced = 2,
    DomesticLeading = 3,
    DomesticAdvanced = 4,
    NotEvaluated = 5,
}
