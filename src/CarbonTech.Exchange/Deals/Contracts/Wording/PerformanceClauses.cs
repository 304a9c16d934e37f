using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>How it is done: plan, schedule, place and manner; secrecy; risk; whose the results are; acceptance.</summary>
internal static class PerformanceClauses
{
    private const int DeliveryDays = 30;

    /// <summary>履行的计划、进度、期限、地点和方式.</summary>
    public static ContractClause Plan(ContractMatter m)
    {
        var given = m.Terms.Deliverables?.Trim() is { Length: > 0 } said ? said : null;
        var lines = new List<Both>
        {
            ($"交付内容：{given ?? "实施标的所需的全部技术资料、必要的技术指导和人员培训"}。", $"To be handed over: {given ?? "all technical documents needed to work the subject, the necessary guidance and the training of staff"}."),
            ($"进度与期限：甲方自本合同生效之日起 {ContractWords.Days(DeliveryDays).Zh}内交付技术资料；下列节点另有约定的，从其约定。", $"Schedule: Party A hands over the technical documents within {ContractWords.Days(DeliveryDays).En} after this contract takes effect, unless a milestone below says otherwise."),
        };
        lines.AddRange(m.Terms.Instalments.Select((part, i) => new Both(
            $"节点 {ContractWords.Number(i + 1)}：{part.Milestone}，自本合同生效之日起 {ContractWords.Days(part.Days).Zh}内。",
            $"Milestone {ContractWords.Number(i + 1)}: {part.Milestone}, within {ContractWords.Days(part.Days).En} after this contract takes effect.")));
        lines.Add(("履行地点：乙方住所地；以数据电文交付的，以乙方指定的系统为准。", "Place: Party B's seat; what is delivered as data goes to the system that Party B names."));
        lines.Add(("履行方式：技术资料以书面或者电子形式交付，由乙方签收；技术指导以现场或者远程方式进行。", "Manner: documents are delivered on paper or as data against receipt; guidance is given on site or remotely."));
        return new("履行的计划、进度、期限、地点和方式", "Plan, schedule, term, place and manner of performance", lines);
    }

    /// <summary>技术信息和资料的保密.</summary>
    public static ContractClause Secrecy(ContractMatter m) => new("技术信息和资料的保密", "Confidentiality of technical information and documents",
    [
        ("双方对因本合同知悉的对方未公开的技术秘密、技术资料和商业信息承担保密义务，仅用于履行本合同；不限制甲方依法申请专利，另有约定的除外（民法典第八百六十八条、第八百六十九条、第八百七十一条）。", "Each side keeps secret the other's undisclosed know-how, documents and business information that it learns through this contract, and uses them for its performance only; Party A may still apply for patents unless agreed otherwise (Civil Code, articles 868, 869 and 871)."),
        ("保密义务不因本合同终止而终止，至该信息以合法方式为公众所知时止。", "The duty outlasts this contract and ends when the information has lawfully become public."),
        DealTypes.MovesRight(m.Terms.DealType)
            ? ("标的转让后，甲方对随同移交的技术秘密继续承担保密义务。", "After the assignment Party A keeps secret the know-how that was handed over with it.")
            : ("乙方应当使接触技术秘密的人员承担同等的保密义务。", "Party B binds the people who come to know the know-how to the same secrecy."),
    ]);

    /// <summary>风险责任.</summary>
    public static ContractClause Risk(ContractMatter m)
    {
        var lines = new List<Both>
        {
            ("因无法克服的技术困难致使标的部分或者全部不能达到约定目标的，双方及时通知对方并采取措施防止损失扩大；风险由双方合理分担（民法典第八百五十八条），一方有过错的除外。", "If insuperable technical difficulty keeps the subject from its aim in part or whole, each side tells the other in time and keeps the loss small; the risk is shared fairly (Civil Code, article 858) unless one side is at fault."),
            ("乙方按照约定实施标的侵害他人合法权益的，由甲方承担责任（民法典第八百七十四条）。", "If working the subject as agreed infringes the rights of others, Party A is liable (Civil Code, article 874)."),
        };
        if (m.Patents.Count > 0) lines.Add(("专利权被宣告无效的，依专利法第四十七条处理；明显违反公平原则的，甲方全部或者部分返还价款。", "If a patent is declared invalid, article 47 of the Patent Law applies; where keeping the price would be plainly unfair, Party A returns it in whole or part."));
        return new("风险责任", "Risk", lines);
    }

    /// <summary>技术成果的归属和收益的分配办法; 后续改进, 民法典 875.</summary>
    public static ContractClause Results(ContractMatter m) => new("技术成果的归属和收益的分配", "Ownership of results and sharing of proceeds",
    [
        m.Terms.Improvements switch
        {
            ImprovementOwner.Seller => ("一方后续改进的技术成果归甲方所有，乙方在本合同范围内可以无偿使用（民法典第八百七十五条）。", "Later improvements by either side are Party A's; Party B may use them free of charge within this contract (Civil Code, article 875)."),
            ImprovementOwner.Buyer => ("一方后续改进的技术成果归乙方所有，甲方可以无偿用于研究（民法典第八百七十五条）。", "Later improvements by either side are Party B's; Party A may use them free of charge for research (Civil Code, article 875)."),
            ImprovementOwner.Shared => ("一方后续改进的技术成果由双方共有，各方可以自行实施，许可或者转让须经对方同意，收益均等分配（民法典第八百七十五条）。", "Later improvements by either side belong to both; each may work them itself, licences and transfers need the other's consent, and proceeds are shared equally (Civil Code, article 875)."),
            ImprovementOwner.Each => ("一方后续改进的技术成果归该方所有，其他各方无权分享（民法典第八百七十五条）。", "Later improvements belong to the side that made them; the other has no share (Civil Code, article 875)."),
        },
        ("履行本合同产生的实施收益归实施方；本合同约定提成的，按照价款条款分配。", "Proceeds from working the subject belong to the side that works it; where a royalty is agreed, they are shared as the price clause says."),
    ]);

    /// <summary>验收标准和方法; nothing is accepted by silence.</summary>
    public static ContractClause Acceptance(ContractMatter m)
    {
        var said = m.Terms.Acceptance?.Trim() is { Length: > 0 } text ? text : null;
        return new("验收标准和方法", "Acceptance standard and method",
        [
            ($"验收标准和方法：{said ?? "技术资料完整，依其操作能够达到标的页面记载的技术指标；由乙方在收到后三十日内书面验收"}。", $"Standard and method: {said ?? "the documents are complete and, when followed, reach the technical figures that the listing states; Party B accepts in writing within 30 days after receipt"}."),
            ("乙方有异议的，应当书面说明理由；逾期未作表示的，不视为验收通过，甲方可以催告。", "Objections are raised in writing with reasons; silence is no acceptance, and Party A may remind."),
        ]);
    }
}
