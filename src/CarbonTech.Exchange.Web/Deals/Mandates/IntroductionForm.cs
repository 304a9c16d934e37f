using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>An introduction as it is typed: the other party by its whole name or code, the listing by its address.</summary>
public sealed class IntroductionForm
{
    public ActId ActId { get; set; }
    public string? Other { get; set; }
    public string? Listing { get; set; }
    public DateOnly? On { get; set; }
    public string? Note { get; set; }
    public string? Tie { get; set; }
    public IFormFile? Evidence { get; set; }
}
