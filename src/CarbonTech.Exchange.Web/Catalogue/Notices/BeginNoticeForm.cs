using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>A public notice as it is typed.</summary>
public sealed class BeginNoticeForm
{
    public ActId ActId { get; set; }
    public string? DealType { get; set; }
    public Money? Price { get; set; }
    public string? Terms { get; set; }
    public string? Taker { get; set; }
    public bool NoneRelated { get; set; }
    public string? Related { get; set; }
    public string? InsidePlace { get; set; }
    public DateOnly? InsideFrom { get; set; }
    public DateOnly? InsideTo { get; set; }
    public DateOnly? LastDay { get; set; }
    public IFormFileCollection? Evidence { get; set; }

    internal PublicNoticeWords Words => new(
        DealType ?? "", Price, Terms, Taker, NoneRelated, Related,
        InsidePlace is { Length: > 0 } place ? new InsideNotice(place, InsideFrom ?? DateOnly.MinValue, InsideTo ?? InsideFrom ?? DateOnly.MinValue) : null, LastDay ?? DateOnly.MinValue);
}
