namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The trading rules of 挂牌竞价 that the house publishes first. They say what the code does; when the code changes, a new version is written.</summary>
public static class HouseRules
{
    public const string Version = "2026-1";

    public const string Zh = """
        碳技术交易所挂牌竞价规则（2026-1 版）

        第一条 适用。本规则适用于本所组织的低碳技术成果与专利的挂牌竞价。挂牌竞价不是《拍卖法》所称的拍卖。一个标的一次成交，不拆分份额，不撮合，以人民币计价。
        第二条 委托。转让方就已上架的成果或专利委托标的，提交标的资料，确定起始价、加价幅度、保证金，可以设保留价。保留价在结束前保密；不设保留价的，公告中写明。标的涉及的专利自委托起在全平台锁定。
        第三条 公告。本所公告标的、条件、时间安排、规则版本及其摘要。公告期不少于公告载明的天数。公告后，时间与条件不再变更，转让方只能在竞价开始前撤回标的。
        第四条 报名。意向受让方以竞买方为单位报名：一家或几家组成，载明份额，推举一家牵头，全体成员承担连带责任。同一标的上，任何一家只能在一个竞买方中。报名时按版本与摘要接受本规则，并提交资料。
        第五条 不得报名。转让方及其代理人，本所及其工作人员，以及受其委托的人，不得报名。与转让方有其他关联的（职工、发明人、衍生企业等）应当声明，经转让方认可后方可取得资格；声明随结果公布。
        第六条 资格。本所审查报名，可以要求补正，准予或者不予资格；不予资格的说明理由。取得资格的竞买方获得竞买号，对外只以竞买号出现。
        第七条 保证金。取得资格的竞买方应当在截止时间前由本人付足保证金。逾期到账的退还，不能参加竞价。本所不保管他人资金，保证金由持牌机构收存。
        第八条 受让方人数。无合格受让方的，按公告延期，或者流标；只有一家的，以不低于底价协议成交；两家以上的，进入竞价。
        第九条 报价。首次报价不低于起始价，以后每次不低于当前价加一档，且都落在起始价加整数档上。领先者不得自我加价，但可以提高自己的代理上限。报价以到达本所服务器的时间为准，先到者优先。报价不可撤回。
        第十条 两阶段。自由报价期届满后进入限时报价期；当前价或领先者每变化一次，限时重新计时。公告可以规定须在自由报价期内报过价才能参加限时报价，以及加入的期限。采用软结束的，结束前的窗口内发生变化的，结束时间顺延。
        第十一条 保留价。低于保留价的报价有效并记录，但不能成交。结束时最高代理上限不低于保留价而当前价低于保留价的，以保留价成交。
        第十二条 暂停。发生影响公正的故障或者争议的，本所可以说明理由后暂停，并在同一轮恢复、重开一轮，或者取消。
        第十三条 成交。结束时领先者成交，交易合同关系即时成立，双方签署成交确认书。受让方按公告的期限付清价款和佣金；保证金抵作价款。
        第十四条 违约。受让方逾期不付的，保证金依次用于佣金、再次竞价的差额，其余归转让方；不足部分仍由其补足。违约者一百八十日内不得报名。
        第十五条 退还。未成交的竞买方，保证金在标的结束后即行退还。
        第十六条 记录。每次报价写入链式记录，任何人可以依据摘要重新核验。
        """;

    public const string En = """
        CarbonTech Exchange: rules of listed competitive bidding (挂牌竞价), version 2026-1

        1. Scope. These rules govern the competitive bidding for low-carbon technology outcomes and patents held by this exchange. It is not an auction in the sense of the Auction Law. One lot is one sale: no units, no matching, in renminbi.
        2. Consignment. The seller consigns a listed outcome or patent with its papers and sets the start price, the step and the deposit; a reserve may be set. The reserve stays secret until the end; a lot without one is announced as such. The patents of a lot are held across the platform from its consignment.
        3. Announcement. The exchange announces the lots, the conditions, the timetable and the version of these rules with its digest, for at least the announced number of days. What was announced stands; the seller may withdraw a lot only before bidding starts.
        4. Registration. Takers register as a bid party: one or several parties with their shares and a lead, all jointly liable. On one lot nobody stands in two bid parties. Registering accepts these rules by version and digest and brings the papers asked for.
        5. Barred. The seller and his agents, the exchange and its staff, and whoever bids for them may not register. Others tied to the seller (staff, inventors, spin-offs) declare it and qualify only with the seller's approval; the declaration is published with the result.
        6. Qualification. The exchange examines registrations, may ask for a supplement, and admits or refuses; a refusal gives its reason. An admitted bid party receives a code and appears by that code only.
        7. Deposit. An admitted bid party pays the whole deposit itself before the cut-off. What arrives later is returned and gives no right to bid. The exchange keeps nobody's money: deposits lie with a licensed institution.
        8. Number of takers. Without a qualified taker the lot is extended as announced, or passes; with one it is sold by agreement at no less than the floor; with two or more it goes to bidding.
        9. Bids. The first bid is at least the start price, each later one at least one step above the current price, all on the grid of start plus whole steps. The leader may not outbid himself but may raise his own maximum. What counts is arrival at the server; the earlier wins. A bid cannot be taken back.
        10. Two phases. After the free period comes the timed period; every change of price or leader starts its countdown again. The announcement may ask for a free bid to enter the timed period, and set a window to join. With a soft close, a change within the window moves the end.
        11. Reserve. Bids below the reserve are valid and recorded, and cannot win. If at the end the highest maximum reaches the reserve and the visible price does not, the lot is sold at the reserve.
        12. Suspension. When a failure or a dispute touches fairness, the exchange may suspend with a reason, and resume the same round, run a new one, or cancel.
        13. Sale. At the end the leader buys; the contract stands at once and both sides sign the confirmation. The buyer pays price and commission within the announced time; the deposit counts towards the price.
        14. Default. If the buyer does not pay in time, the deposit covers first the commissions, then the shortfall of a new bidding, and the rest goes to the seller; what is missing remains owed. A defaulter is barred for 180 days.
        15. Return. The deposits of those who did not win are returned when the lot ends.
        16. Record. Every bid is written to a hash-chained log that anyone can verify again.
        """;
}
