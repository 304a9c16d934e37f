using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.GateKind;
using static CarbonTech.Exchange.Deals.GateStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Who answers a gate, and what a sound answer needs: a pure rule.</summary>
internal static class GateRules
{
    public static GateSide SideOf(GateKind kind) => kind switch
    {
        CollectiveDecision or CoOwner or Completer or Encumbrance => GateSide.Seller,
        ExportControl => GateSide.Buyer,
        StateApproval => GateSide.Operator,
        Confirmation or PublicNotice => GateSide.Record,
    };

    /// <summary>The person may answer this gate of this deal.</summary>
    public static bool May(GateKind kind, Deal deal, Actor by) => SideOf(kind) switch
    {
        GateSide.Seller => by.MaySellFor(deal.Seller),
        GateSide.Buyer => by.MayBuyFor(deal.Buyer),
        GateSide.Operator => by.IsOperator,
        GateSide.Record => false,
    };

    /// <summary>What another one than the asked is told.</summary>
    public static Refusal NotAsked(GateKind kind) => SideOf(kind) switch
    {
        GateSide.Seller => GateRefusals.SellerOnly,
        GateSide.Buyer => GateRefusals.BuyerOnly,
        GateSide.Operator => GateRefusals.OperatorOnly,
        GateSide.Record => GateRefusals.ByRecord,
    };

    /// <summary>What may be said of it by the one who answers it. Only the operator says that no approval is needed (below the threshold); a co-owner is
    /// not asked for an ordinary licence unless the owners agreed so (专利法 14), which only the seller knows, as he knows whether the outcome was made in his
    /// service.</summary>
    public static bool Allows(GateKind kind, string dealType, GateStatus status) => (kind, status) switch
    {
        (Confirmation or PublicNotice, _) or (_, Open) => false,
        (CollectiveDecision, NotApplicable) => false,
        (CoOwner, NotApplicable) => DealTypes.IsOrdinary(dealType),
        _ => true,
    };

    /// <summary>Somebody who comes first at the same terms must say whether he does (民法典 847, 859, 860).</summary>
    public static bool AsksPriority(GateKind kind, string dealType) => kind is CoOwner or Completer && DealTypes.GivesPriority(dealType);

    /// <summary>All that is wrong with an answer, each beside its field.</summary>
    public static Refusals Judge(Gate gate, string dealType, GateStatement said, DateOnly today)
    {
        var met = said.Status == Met;
        return new Refusals()
            .When(said.Status == Open, KernelRefusals.Required(nameof(said.Status)))
            .When(said.Status != Open && !Allows(gate.Kind, dealType, said.Status), GateRefusals.NotSoAnswered)
            .When(string.IsNullOrWhiteSpace(said.Text), KernelRefusals.Required(nameof(said.Text)))
            .When(said.Text?.Length > GateAnswer.LongText, KernelRefusals.TooLong(nameof(said.Text), GateAnswer.LongText))
            .When(met && said.On is null, KernelRefusals.Required(nameof(said.On)))
            .When(said.On > today, DealsRefusals.DayToCome)
            .When(met && said.Files is not { Count: > 0 }, GateRefusals.NoEvidence)
            .When(AsksPriority(gate.Kind, dealType) && met && said.TakesPriority is null, GateRefusals.PriorityNotSaid)
            .When(gate.Kind is CoOwner or Completer && met && said.TakesPriority == true, GateRefusals.PriorityTaken)
            .Add(DealFiles.Judge(said.Files ?? [], nameof(said.Files)));
    }
}
