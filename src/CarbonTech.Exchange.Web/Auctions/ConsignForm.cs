using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A consignment as it is posted; the names of the fields are those of the refusals.</summary>
public sealed class ConsignForm
{
    public ActId ActId { get; set; }
    public ListingId? Listing { get; set; }
    public SessionId? Session { get; set; }
    public string? DealType { get; set; } = "TRF-PATENT";
    public Money? Start { get; set; }
    public Money? Step { get; set; }
    public Money? Deposit { get; set; }
    public Money? ReserveMinor { get; set; }
    public IFormFileCollection? Papers { get; set; }

    public LotTerms Terms => new(Start ?? Zero, Step ?? Zero, ReserveMinor?.Minor, Deposit ?? Zero, DealType ?? "");

    private static Money Zero => Money.Zero(Currency.CNY);
}
