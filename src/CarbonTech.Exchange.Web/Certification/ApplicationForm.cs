using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>An application as it is posted.</summary>
public sealed class ApplicationForm
{
    public ActId ActId { get; set; }
    public string? Scheme { get; set; }
    public PartyId? Body { get; set; }
    public int? TargetTrl { get; set; }
    public DateOnly? PeriodFrom { get; set; }
    public DateOnly? PeriodUntil { get; set; }
    public bool? ReasonableAssurance { get; set; }
    public string? Note { get; set; }

    public ApplyForCase.Input For(Actor by, ListingId listing) =>
        new(by, ActId, listing, Body ?? default, Scheme ?? "", new(TargetTrl, PeriodFrom, PeriodUntil, ReasonableAssurance), Note);
}
