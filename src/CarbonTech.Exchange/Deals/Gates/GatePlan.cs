using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>Which gates a deal has and which of them do not apply: a pure rule over the deal's matter. Every kind is laid out, so that nobody wonders
/// whether one was forgotten.</summary>
internal static class GatePlan
{
    public static IReadOnlyList<PlannedGate> Of(GateMatter matter)
    {
        var gates = new List<PlannedGate>();
        if (matter.Origin == DealOrigin.Lot) gates.Add(new(GateKind.Confirmation));
        gates.Add(new(GateKind.PublicNotice, NotApplicable: NoNotice(matter)));
        gates.Add(new(GateKind.CollectiveDecision, NotApplicable: MovesNoRight(matter) ?? (matter.FallsUnder(Regime.PublicUnit) ? null : GateReason.SellerNotPublic)));
        gates.AddRange(CoOwners(matter));
        gates.Add(Completers(matter));
        gates.Add(new(GateKind.StateApproval, NotApplicable: MovesNoRight(matter) ?? (matter.FallsUnder(Regime.StateOwned) ? null : GateReason.SellerNotStateOwned)));
        gates.Add(new(GateKind.ExportControl));
        gates.AddRange(Encumbrances(matter));
        return gates;
    }

    /// <summary>协议定价 is to be published; a price formed in a public session, or posted and paid, is public by itself (促进科技成果转化法 18).</summary>
    private static GateReason? NoNotice(GateMatter matter) => matter switch
    {
        { Origin: DealOrigin.Lot } => GateReason.PublicSession,
        _ when !matter.FallsUnder(Regime.PublicUnit) => GateReason.SellerNotPublic,
        { Origin: DealOrigin.PublicOffer, PriceMode: PriceMode.Posted, AskingMinor: { } asking } when matter.Price.Minor >= asking => GateReason.PostedPrice,
        _ => MovesNoRight(matter),
    };

    private static IEnumerable<PlannedGate> CoOwners(GateMatter matter)
    {
        if (MovesNoRight(matter) is { } none) return [new(GateKind.CoOwner, NotApplicable: none)];
        if (matter.CoOwners.Count == 0) return [new(GateKind.CoOwner, NotApplicable: GateReason.NoCoOwner)];
        return matter.CoOwners.Select(o => new PlannedGate(GateKind.CoOwner, Cut(o, ModelConventions.ShortText)));
    }

    private static PlannedGate Completers(GateMatter matter)
    {
        var none = MovesNoRight(matter) ?? (!DealTypes.GivesPriority(matter.DealType) ? GateReason.StaysWithSeller : matter.SellerIsPerson ? GateReason.SellerIsPerson : null);
        return new(GateKind.Completer, matter.Completers.Count == 0 ? null : Cut(string.Join('、', matter.Completers), ModelConventions.ShortText), NotApplicable: none);
    }

    private static IEnumerable<PlannedGate> Encumbrances(GateMatter matter)
    {
        if (MovesNoRight(matter) is { } none) return [new(GateKind.Encumbrance, NotApplicable: none)];
        var stated = matter.Patents.Where(p => !string.IsNullOrWhiteSpace(p.Encumbrances)).ToList();
        if (stated.Count == 0) return [new(GateKind.Encumbrance, NotApplicable: GateReason.NoEncumbrance)];
        return stated.Select(p => new PlannedGate(GateKind.Encumbrance, p.Printed(), Cut(p.Encumbrances!.Trim(), Gate.LongDetail)));
    }

    private static GateReason? MovesNoRight(GateMatter matter) => DealTypes.MovesOrLicenses(matter.DealType) ? null : GateReason.MovesNoRight;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
