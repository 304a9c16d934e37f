using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>One instalment as it is typed.</summary>
public sealed class OfferPart
{
    public Money? Amount { get; set; }
    public string? Milestone { get; set; }
    public int? Days { get; set; }

    public bool IsFilled => Amount is not null || !string.IsNullOrWhiteSpace(Milestone) || Days is not null;
}
