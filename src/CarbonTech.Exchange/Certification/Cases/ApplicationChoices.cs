using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>The schemes and bodies for a listing.</summary>
public sealed record ApplicationChoices(
    ListingId Listing, string TitleZh, string? TitleEn, int? Trl, CarbonClaim? Carbon, bool Listed, IReadOnlyList<ApplicationChoices.Choice> Choices)
{
    /// <summary>A scheme.</summary>
    /// <param name="Claimed">The listing makes a claim that it covers.</param>
    /// <param name="Open">A case by it that is not ended.</param>
    public sealed record Choice(Scheme Scheme, bool Claimed, CaseId? Open, IReadOnlyList<Option> Bodies);

    /// <summary>A body, with what stands against it.</summary>
    public sealed record Option(PartyId Body, PartyName Name, IReadOnlyList<Refusal> Against);
}
