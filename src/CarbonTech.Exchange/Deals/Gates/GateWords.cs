namespace CarbonTech.Exchange.Deals;

/// <summary>The gates and the exchange's own reasons as contracts write them.</summary>
internal static class GateWords
{
    public static Both Name(GateKind kind) => kind switch
    {
        GateKind.Confirmation => ("成交确认书", "Confirmation of the sale"),
        GateKind.PublicNotice => ("协议定价公示", "Public notice of the agreed price"),
        GateKind.CollectiveDecision => ("单位集体决策", "Collective decision of the unit"),
        GateKind.CoOwner => ("共有人同意及优先受让权", "Consent and priority of the co-owner"),
        GateKind.Completer => ("完成人优先受让权", "Priority of those who made it"),
        GateKind.StateApproval => ("国有资产审批", "Approval for a state-owned seller"),
        GateKind.ExportControl => ("技术出口管制", "Export control"),
        GateKind.Encumbrance => ("质押与查封", "Pledge and freeze"),
    };

    public static Both Reason(GateReason reason) => reason switch
    {
        GateReason.SellerNotPublic => ("甲方不是国家设立的研究开发机构或者高等院校", "Party A is no state-funded institute or university"),
        GateReason.SellerNotStateOwned => ("甲方不是国有企业", "Party A is no state-owned enterprise"),
        GateReason.PublicSession => ("价格经公告的公开竞价形成", "the price was formed in an announced public session"),
        GateReason.PostedPrice => ("按照公开挂牌价格成交", "it was bought at the publicly posted price"),
        GateReason.MovesNoRight => ("本合同不转让也不许可权利", "this contract neither transfers nor licenses a right"),
        GateReason.NoCoOwner => ("成果页未记载共有人", "the listing names no co-owner"),
        GateReason.NoEncumbrance => ("成果页未记载质押、查封", "the listing states neither pledge nor freeze"),
        GateReason.NoticeCovers => ("公示期满且涵盖本合同条款", "a notice that ran to its end covers these terms"),
        GateReason.StaysWithSeller => ("本合同不转让权利", "this contract assigns no right"),
        GateReason.SellerIsPerson => ("甲方为自然人", "Party A is a natural person"),
        GateReason.BothSigned => ("双方已签署", "both sides signed"),
    };
}
