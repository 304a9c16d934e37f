using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the contract rests on and how it ends: gates, damages, disputes, words, effect.</summary>
internal static class ClosingClauses
{
    /// <summary>The gates as they were answered, with the digests of their evidence.</summary>
    public static ContractClause Conditions(ContractMatter m) => new("订立本合同的前置条件", "Conditions precedent",
        m.Conditions.Count > 0 ? [.. m.Conditions.Select(Condition)] : [("没有前置条件。", "There are none.")]);

    /// <summary>违约金或者损失赔偿.</summary>
    public static ContractClause Damages(ContractMatter m)
    {
        var lines = new List<Both>
        {
            ("逾期付款或者逾期交付的，每逾期一日按逾期部分的万分之五支付违约金，累计不超过固定价款的百分之二十；违约金不足以弥补损失的，赔偿差额；过分高于损失的，可以请求适当减少（民法典第五百八十五条）。", "Late payment or late delivery costs 0.05 % of the late part per day, 20 % of the fixed price at most; if that does not cover the loss the difference is owed, and if it is far above the loss it may be reduced (Civil Code, article 585)."),
            ("甲方未按照约定转让或者许可的，返还部分或者全部价款并承担违约责任；乙方未按照约定支付的，停止实施、交还技术资料并承担违约责任（民法典第八百七十二条、第八百七十三条）。", "A Party A that does not transfer or license as agreed returns the price in part or whole and is liable; a Party B that does not pay as agreed stops working the subject, returns the documents and is liable (Civil Code, articles 872 and 873)."),
            ("违反保密约定的，停止侵害并赔偿损失。", "Whoever breaks secrecy stops and makes good the loss."),
        };
        if (m.Origin == DealOrigin.Lot) lines.Add(("乙方逾期付清成交价款的，保证金依本所竞价规则处理。", "If Party B does not pay the price of the sale in time, the deposit is dealt with under the bidding rules of the exchange."));
        return new("违约金和损失赔偿", "Liquidated damages and compensation", lines);
    }

    /// <summary>争议的解决办法.</summary>
    public static ContractClause Disputes() => new("争议的解决办法", "Disputes",
    [
        ("因本合同发生争议的，双方协商解决；可以请求本所调解；协商、调解不成的，向有管辖权的人民法院起诉。", "Disputes are settled by talks; the exchange may be asked to mediate; failing that, the people's court with jurisdiction decides."),
        ("本合同适用中华人民共和国法律。", "This contract is governed by the law of the People's Republic of China."),
    ]);

    /// <summary>名词和术语的解释.</summary>
    public static ContractClause Words() => new("名词和术语的解释", "Terms explained",
    [
        ("技术秘密：不为公众所知悉、具有商业价值并经权利人采取相应保密措施的技术信息。", "Know-how: technical information that is not public, has commercial value and is kept secret by its owner."),
        ("后续改进：在本合同有效期内，一方或者双方对标的所作的革新和改良。", "Later improvement: what one or both sides renew or better in the subject while this contract lasts."),
        ("监管账户：由持牌机构开立并监管、款项按照本合同条件划付的账户。", "Supervised account: an account at a licensed institution, paid out of as this contract says."),
        ("本所：本合同生成和签署所在的低碳技术交易市场及其运营方。", "The exchange: the low-carbon technology market in which this contract is drawn and signed, and its operator."),
        ("日：日历日，截止日在北京时间二十四时届满；生效之日不计入。", "Day: a calendar day; the last one ends at 24:00 Beijing time, and the day of effect does not count."),
    ]);

    public static ContractClause Effect(ContractMatter m)
    {
        var lines = new List<Both>
        {
            ("本合同以书面形式订立；双方以数据电文对同一文本摘要（SHA-256）作出签署声明，自第二方签署时生效（民法典第四百六十九条、第八百六十三条）。附有盖章扫描件或者可靠电子签名文件的，按其本来性质记载。", "This contract is made in writing; both sides declare their signature, as data, to the same digest (SHA-256) of the text, and it takes effect with the second one (Civil Code, articles 469 and 863). A sealed scan or a file with a qualified signature that is attached is recorded as what it is."),
            ("本合同有中文和英文文本，含义不一致的，以中文文本为准。", "This contract stands in Chinese and English; where they differ the Chinese text prevails."),
            ("对本合同的变更应当以书面形式作出，并由双方签署。", "Changes are made in writing and signed by both sides."),
        };
        if (m.Origin == DealOrigin.Lot) lines.Add(("本合同未约定的，适用成交公告、竞价规则和成交确认书。", "What this contract does not say follows the announcement, the bidding rules and the confirmation of the sale."));
        return new("生效和文本", "Effect and texts", lines);
    }

    private static Both Condition(ContractCondition c)
    {
        var name = GateWords.Name(c.Kind);
        var subject = c.Subject is { Length: > 0 } of ? new Both($"（{of}）", $" ({of})") : new("", "");
        var state = c.Status == GateStatus.Met ? new Both("已满足", "met") : new("不适用", "not applicable");
        var why = c.Reason is { } reason ? GateWords.Reason(reason) : Said(c.Text ?? "");
        var day = c.On is { } on ? new Both($"，日期 {ContractWords.Day(on).Zh}", $", {ContractWords.Day(on).En}") : new("", "");
        var proof = c.Digests.Count > 0 ? new Both($"，证据摘要 {string.Join('、', c.Digests)}", $", evidence {string.Join(", ", c.Digests)}") : new("", "");
        return ($"{name.Zh}{subject.Zh}：{state.Zh}{day.Zh}{proof.Zh}；{why.Zh}。", $"{name.En}{subject.En}: {state.En}{day.En}{proof.En}; {why.En}.");
    }

    /// <summary>Words of a person, whose own full stop gives way to the clause's.</summary>
    private static Both Said(string text) => text.TrimEnd().TrimEnd('。', '.') is { Length: > 0 } words ? new(words, words) : new(text, text);
}
