using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Xunit;
using static CarbonTech.Exchange.Deals.GateKind;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>Which gate applies to which deal, by its article.</summary>
public sealed class GatePlanTests
{
    private static readonly GateMatter Licence = new("LIC-PAT-EXCL", DealOrigin.Direct, Money.Yuan(600_000), Regime.PublicUnit, PriceMode.Agreement, null, [], []);

    [Fact]
    public void Every_kind_is_laid_out_and_the_confirmation_for_lots_alone()
    {
        Assert.Equal([GateKind.PublicNotice, CollectiveDecision, CoOwner, Completer, StateApproval, ExportControl, Encumbrance], GatePlan.Of(Licence).Select(g => g.Kind));
        Assert.Equal(Confirmation, GatePlan.Of(Licence with { Origin = DealOrigin.Lot })[0].Kind);
    }

    /// <summary>促进科技成果转化法 18.</summary>
    [Fact]
    public void A_price_by_agreement_of_a_public_unit_needs_a_public_notice()
    {
        Assert.Null(Reason(Licence, GateKind.PublicNotice));
        Assert.Equal(GateReason.SellerNotPublic, Reason(Licence with { Seller = Regime.Ordinary }, GateKind.PublicNotice));
        Assert.Equal(GateReason.PublicSession, Reason(Licence with { Origin = DealOrigin.Lot }, GateKind.PublicNotice));
        Assert.Equal(GateReason.MovesNoRight, Reason(Licence with { DealType = "SER" }, GateKind.PublicNotice));
        Assert.Null(Reason(Licence with { DealType = "INV" }, GateKind.PublicNotice));
    }

    [Fact]
    public void A_posted_price_that_is_paid_in_full_is_public_by_itself_and_a_lower_one_is_not()
    {
        var posted = Licence with { Origin = DealOrigin.PublicOffer, PriceMode = PriceMode.Posted, AskingMinor = Money.Yuan(600_000).Minor };
        Assert.Equal(GateReason.PostedPrice, Reason(posted, GateKind.PublicNotice));
        Assert.Null(Reason(posted with { Price = Money.Yuan(599_999) }, GateKind.PublicNotice));
        Assert.Null(Reason(posted with { Origin = DealOrigin.Enquiry }, GateKind.PublicNotice));
        Assert.Null(Reason(posted with { PriceMode = PriceMode.Agreement }, GateKind.PublicNotice));
    }

    /// <summary>国发〔2016〕16号.</summary>
    [Fact]
    public void A_public_unit_decides_together_also_when_it_sold_in_a_session()
    {
        Assert.Null(Reason(Licence, CollectiveDecision));
        Assert.Null(Reason(Licence with { Origin = DealOrigin.Lot }, CollectiveDecision));
        Assert.Equal(GateReason.SellerNotPublic, Reason(Licence with { Seller = Regime.StateOwned }, CollectiveDecision));
        Assert.Equal(GateReason.MovesNoRight, Reason(Licence with { DealType = "CON" }, CollectiveDecision));
    }

    /// <summary>民法典 859, 860.</summary>
    [Fact]
    public void Every_co_owner_is_a_gate_of_his_own()
    {
        Assert.Equal(GateReason.NoCoOwner, Reason(Licence, CoOwner));
        var two = GatePlan.Of(Licence with { CoOwners = ["震泽工业大学", "云龙能源大学"] }).Where(g => g.Kind == CoOwner).ToList();
        Assert.Equal(["震泽工业大学", "云龙能源大学"], two.Select(g => g.Subject));
        Assert.All(two, g => Assert.Null(g.NotApplicable));
        Assert.Equal(GateReason.MovesNoRight, Reason(Licence with { DealType = "DEV-COOP", CoOwners = ["震泽工业大学"] }, CoOwner));
    }

    /// <summary>民法典 847.</summary>
    [Fact]
    public void Those_who_made_it_are_asked_when_their_unit_gives_it_away()
    {
        var assignment = Licence with { DealType = "TRF-PATENT", Completers = ["沈若兰", "白汐月"] };
        var gate = GatePlan.Of(assignment).Single(g => g.Kind == Completer);
        Assert.Null(gate.NotApplicable);
        Assert.Equal("沈若兰、白汐月", gate.Subject);
        Assert.Null(Reason(assignment with { DealType = "INV" }, Completer));
        Assert.Null(Reason(assignment with { Origin = DealOrigin.Lot, Seller = Regime.Ordinary }, Completer));
        Assert.Equal(GateReason.SellerIsPerson, Reason(assignment with { SellerIsPerson = true }, Completer));
        Assert.Equal(GateReason.StaysWithSeller, Reason(Licence, Completer));
        Assert.Equal(GateReason.MovesNoRight, Reason(Licence with { DealType = "SER" }, Completer));
    }

    [Fact]
    public void A_state_owned_seller_needs_the_approval_of_the_state()
    {
        Assert.Null(Reason(Licence with { Seller = Regime.StateOwned }, StateApproval));
        Assert.Equal(GateReason.SellerNotStateOwned, Reason(Licence, StateApproval));
    }

    /// <summary>The strictest regime governs: of each kind, that of whichever owner has it.</summary>
    [Fact]
    public void A_co_owners_regime_governs_the_whole_right()
    {
        var ordinary = Licence with { Seller = Regime.Ordinary, CoOwners = ["震泽工业大学"] };
        var withUniversity = ordinary with { OwnerRegimes = new HashSet<Regime> { Regime.PublicUnit } };
        Assert.Equal((GateReason.SellerNotPublic, GateReason.SellerNotPublic), (Reason(ordinary, GateKind.PublicNotice), Reason(ordinary, CollectiveDecision)));
        Assert.Equal((null, null), (Reason(withUniversity, GateKind.PublicNotice), Reason(withUniversity, CollectiveDecision)));
        Assert.Equal(GateReason.SellerNotStateOwned, Reason(withUniversity, StateApproval));
        var withBoth = Licence with { OwnerRegimes = new HashSet<Regime> { Regime.StateOwned } };
        Assert.Equal((null, null, null), (Reason(withBoth, GateKind.PublicNotice), Reason(withBoth, CollectiveDecision), Reason(withBoth, StateApproval)));
        Assert.Equal(GateReason.PublicSession, Reason(withUniversity with { Origin = DealOrigin.Lot }, GateKind.PublicNotice));
    }

    [Fact]
    public void The_export_question_is_always_asked_again() => Assert.All(
        new[] { Licence, Licence with { DealType = "SER" }, Licence with { Origin = DealOrigin.Lot } }, m => Assert.Null(Reason(m, ExportControl)));

    /// <summary>民法典 444.</summary>
    [Fact]
    public void Every_patent_with_a_stated_pledge_or_freeze_is_a_gate_of_its_own()
    {
        Assert.Equal(GateReason.NoEncumbrance, Reason(Licence with { Patents = [Patent(1, null), Patent(2, "  ")] }, Encumbrance));
        var pledged = GatePlan.Of(Licence with { Patents = [Patent(1, "质押给江淮银行"), Patent(2, null)] }).Single(g => g.Kind == Encumbrance);
        Assert.Equal(("ZL201710000001.1", "质押给江淮银行", (GateReason?)null), (pledged.Subject, pledged.Detail, pledged.NotApplicable));
    }

    private static PatentEntry Patent(int n, string? encumbrances) => new() { Number = $"CN20171000000{n}.{n}", Status = PatentStatus.Granted, Encumbrances = encumbrances };

    private static GateReason? Reason(GateMatter matter, GateKind kind) => GatePlan.Of(matter).Single(g => g.Kind == kind).NotApplicable;
}
