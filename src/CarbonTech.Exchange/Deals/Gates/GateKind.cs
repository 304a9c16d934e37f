namespace CarbonTech.Exchange.Deals;

/// <summary>What law asks for between agreement and contract.</summary>
public enum GateKind
{
    /// <summary>成交确认书: both sides signed the confirmation of a lot's sale (拍卖法 52, in analogy).</summary>
    Confirmation = 1,

    /// <summary>公示: a public unit that sets the price by agreement publishes name and price for at least 15 days (促进科技成果转化法 18; 国发〔2016〕16号).</summary>
    PublicNotice = 2,

    /// <summary>集体决策: the leadership of a public unit decides together (国发〔2016〕16号; 促进科技成果转化法 18).</summary>
    CollectiveDecision = 3,

    /// <summary>共有人: one co-owner's consent and his priority (民法典 859, 860; 专利法 14).</summary>
    CoOwner = 4,

    /// <summary>国资审批: approval, or hand-over to a qualified property exchange, of a state-owned enterprise's sale (企业国有资产法 53, 54).</summary>
    StateApproval = 5,

    /// <summary>出口管制: a buyer who is foreign, from Hong Kong, Macao or Taiwan, or affiliated to one (技术进出口管理条例; 对外贸易法).</summary>
    ExportControl = 6,

    /// <summary>质押、查封: a pledged right moves with the pledgee's consent only (民法典 444); a frozen one does not move.</summary>
    Encumbrance = 7,

    /// <summary>完成人: those who made an outcome in their unit's service come first at the same terms when the unit gives it away (民法典 847).</summary>
    Completer = 8,
}
