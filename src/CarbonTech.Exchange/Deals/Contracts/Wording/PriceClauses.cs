using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What is paid, when and on which way (民法典 846).</summary>
internal static class PriceClauses
{
    /// <summary>价款、报酬或者使用费及其支付方式.</summary>
    public static ContractClause Price(ContractMatter m)
    {
        var lines = new List<Both>();
        lines.AddRange(m.Terms.PaymentMode switch
        {
            "INSTAL" => Instalments(m.Terms),
            "ROYALTY" => [("支付方式：提成支付，无固定价款。", "Manner of payment: royalty; there is no fixed price."), .. Royalty(m.Terms)],
            "ROY_ENTRY" => [.. Entry(m.Terms), .. Royalty(m.Terms)],
            "DEFER" => Deferred(m.Terms),
            _ => Once(m),
        });
        lines.Add(m.Terms.TaxIncluded ? ("上述款项含税，甲方依法开具发票。", "These sums include tax; Party A issues invoices by law.") : ("上述款项不含税，税款由乙方依法另行承担，甲方依法开具发票。", "These sums are net of tax, which Party B bears on top by law; Party A issues invoices."));
        return new("价款、报酬或者使用费及其支付方式", "Price, remuneration or royalties and manner of payment", lines);
    }

    /// <summary>How the price reaches the seller, and what the exchange and the brokerage take.</summary>
    public static ContractClause Settlement(ContractMatter m)
    {
        var lines = new List<Both>
        {
            m.Terms.Settlement switch
            {
                SettlementMode.Direct => ("结算方式：乙方直接支付给甲方，双方向本所提交付款和收款凭证。", "Settlement: Party B pays Party A directly; both lodge the proofs of payment and receipt with the exchange."),
                SettlementMode.Equity => ("结算方式：以股权支付，双方向本所提交股权登记凭证。", "Settlement: by a share in a company; both lodge the proof of its registration with the exchange."),
                SettlementMode.Supervised => ("结算方式：乙方将款项付入持牌机构的监管账户，本所不持有资金；相应节点验收、专利登记步骤确认后付给甲方。", "Settlement: Party B pays into the supervised account at a licensed institution; the exchange holds no money. It is released to Party A when the milestone is accepted and the step at the patent register is confirmed."),
            },
            m.CommissionBasisPoints > 0
                ? ($"交易服务费：固定价款的 {ContractWords.Percent(m.CommissionBasisPoints)}，计 {ContractWords.Money(m.Commission).Zh}，由甲方承担。", $"Fee of the exchange: {ContractWords.Percent(m.CommissionBasisPoints)} of the fixed price, {ContractWords.Money(m.Commission).En}, borne by Party A.")
                : ("交易服务费：本所不收取。", "Fee of the exchange: none."),
        };
        lines.Add(m.Broker is { } broker
            ? ($"中介服务：{broker.NameZh} 促成本合同，报酬依{(m.Mandate is { } z ? $"委托合同（编号 {z}）" : "其与委托人的约定")}支付（民法典第九百六十三条）；绕开中介机构直接订立合同的，仍应支付报酬（民法典第九百六十五条）。", $"Brokerage: {broker.NameEn} brought this contract about and is paid under {(m.Mandate is { } e ? $"its mandate ({e})" : "its agreement with its client")} (Civil Code, article 963); whoever goes round the brokerage still owes its remuneration (Civil Code, article 965).")
            : ("中介服务：本合同没有中介机构参与。", "Brokerage: none took part in this contract."));
        if (m.Brokerage is { } paid)
            lines.Add(($"按固定价款计算的中介报酬：合计 {ContractWords.Money(paid.Total).Zh}，其中甲方承担 {ContractWords.Money(paid.Seller).Zh}，乙方承担 {ContractWords.Money(paid.Buyer).Zh}。", $"Brokerage on the fixed price: {ContractWords.Money(paid.Total).En} in all, of which Party A bears {ContractWords.Money(paid.Seller).En} and Party B {ContractWords.Money(paid.Buyer).En}."));
        return new("结算、服务费和中介报酬", "Settlement, fee of the exchange and brokerage", lines);
    }

    private static Both[] Once(ContractMatter m)
    {
        var sum = ContractWords.Money(m.Terms.Price);
        if (m.PayBy is { } until)
            return [($"支付方式：一次总算、一次总付，价款 {sum.Zh}，由乙方依成交公告在 {ContractWords.Instant(until).Zh}前付清，已付保证金抵作价款。", $"Manner of payment: one lump sum, {sum.En}, paid by Party B before {ContractWords.Instant(until).En} as announced; the deposit counts towards it.")];
        return [($"支付方式：一次总算、一次总付，价款 {sum.Zh}，由乙方自本合同生效之日起 {ContractWords.Days(m.Terms.PayWithinDays).Zh}内付清。", $"Manner of payment: one lump sum, {sum.En}, paid by Party B within {ContractWords.Days(m.Terms.PayWithinDays).En} after this contract takes effect.")];
    }

    private static IEnumerable<Both> Instalments(DealTerms terms)
    {
        var sum = ContractWords.Money(terms.Price);
        yield return ($"支付方式：一次总算、分期支付，价款合计 {sum.Zh}，分 {terms.Instalments.Count} 期。", $"Manner of payment: one sum in {terms.Instalments.Count} instalments, {sum.En} in all.");
        for (var i = 0; i < terms.Instalments.Count; i++)
        {
            var (part, amount) = (terms.Instalments[i], ContractWords.Money(terms.Instalments[i].Amount));
            yield return ($"第 {i + 1} 期：{amount.Zh}，节点“{part.Milestone}”，自本合同生效之日起 {ContractWords.Days(part.Days).Zh}内支付。", $"Instalment {i + 1}: {amount.En}, for “{part.Milestone}”, paid within {ContractWords.Days(part.Days).En} after this contract takes effect.");
        }
    }

    private static IEnumerable<Both> Entry(DealTerms terms)
    {
        var sum = ContractWords.Money(terms.Price);
        yield return ($"支付方式：提成支付附加预付入门费，入门费 {sum.Zh}，由乙方自本合同生效之日起 {ContractWords.Days(terms.PayWithinDays).Zh}内支付。", $"Manner of payment: an entry fee of {sum.En}, paid by Party B within {ContractWords.Days(terms.PayWithinDays).En} after this contract takes effect, and a royalty.");
    }

    private static IEnumerable<Both> Royalty(DealTerms terms)
    {
        if (terms.Royalty is not { } r) yield break;
        var (of, rate) = (ContractWords.RoyaltyBase(r.Base), ContractWords.RoyaltyRate(r.Rate));
        yield return ($"提成：以{of.Zh}为基数，首年比例 {ContractWords.Percent(r.BasisPoints)}（{rate.Zh}），自本合同生效之日起 {r.Years} 年，每年结束后三十日内由乙方书面报告并支付。", $"Royalty: {ContractWords.Percent(r.BasisPoints)} of {of.En} in the first year ({rate.En}), for {r.Years} years from the day this contract takes effect, reported in writing and paid by Party B within 30 days after each year.");
        if (r.Rate != "RATE_FIXED") yield return ("以后各年的比例由双方在上一年结束前书面确定；未能确定的，沿用上一年的比例。", "The rates of later years are set in writing before the former year ends; failing that, the former rate goes on.");
        yield return r.MinimumPerYear.IsPositive
            ? ($"每年提成不足 {ContractWords.Money(r.MinimumPerYear).Zh}的，按该金额支付。", $"At least {ContractWords.Money(r.MinimumPerYear).En} is paid each year.")
            : ("不设每年最低提成。", "There is no yearly minimum.");
        yield return r.Audit
            ? ("甲方有权在工作时间查阅与提成有关的会计账目，每年不超过两次，并承担保密义务（民法典第八百四十六条）。", "Party A may inspect the accounts that bear on the royalty in working hours, twice a year at most, and keeps them secret (Civil Code, article 846).")
            : ("乙方应当随报告附具经审计或者主管会计签字的明细；甲方不另行查阅账目（民法典第八百四十六条）。", "Party B's report carries details that are audited or signed by its chief accountant; Party A does not inspect the accounts otherwise (Civil Code, article 846).");
    }

    private static IEnumerable<Both> Deferred(DealTerms terms)
    {
        var (sum, free) = (ContractWords.Money(terms.Price), ContractWords.Months(terms.FreeUseMonths ?? 0));
        yield return ($"支付方式：先使用后付费。乙方自本合同生效之日起免费使用 {free.Zh}；期满后 {ContractWords.Days(terms.PayWithinDays).Zh}内支付 {sum.Zh}。", $"Manner of payment: use first, pay later. Party B uses the subject free of charge for {free.En} from the day this contract takes effect, and pays {sum.En} within {ContractWords.Days(terms.PayWithinDays).En} after that.");
        yield return ("乙方在免费使用期内书面决定不再使用并停止使用、交还技术资料的，不必支付。", "If Party B decides in writing within the free months to stop, stops and returns the documents, nothing is due.");
    }
}
