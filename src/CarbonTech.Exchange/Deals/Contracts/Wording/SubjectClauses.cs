namespace CarbonTech.Exchange.Deals;

/// <summary>Who and what: parties, name of the project, content, scope and requirements, the register.</summary>
internal static class SubjectClauses
{
    public static ContractClause Head(ContractMatter m)
    {
        var title = ContractWords.Title(m.Terms.DealType);
        var (seller, buyer) = ContractWords.Roles(m.Terms.DealType);
        var lines = new List<Both>
        {
            ($"合同编号：{m.Number}　文本第 {m.Draw} 稿　生成日期：{ContractWords.Day(m.Day).Zh}", $"Contract number: {m.Number}; draft {m.Draw}; drawn on {ContractWords.Day(m.Day).En}"),
            Party("甲方", "Party A", seller, m.Seller),
            Party("乙方", "Party B", buyer, m.Buyer),
        };
        if (m.Broker is { } broker) lines.Add(Party("中介机构", "Brokerage", ("技术经纪", "technology brokerage"), broker));
        lines.Add(("甲乙双方依据《中华人民共和国民法典》合同编第二十章及有关法律，就下列技术交易订立本合同。", "Under chapter 20 of the contracts book of the Civil Code of the People's Republic of China and related laws, Party A and Party B conclude this contract on the following technology."));
        return new(title.Zh, title.En, lines);
    }

    /// <summary>项目的名称.</summary>
    public static ContractClause Project(ContractMatter m) => new("项目名称", "Name of the project",
        [($"本合同的项目名称为：{m.TitleZh}。", $"The project of this contract is: {m.TitleEn}.")]);

    /// <summary>标的的内容、范围和要求.</summary>
    public static ContractClause Subject(ContractMatter m)
    {
        var lines = new List<Both> { Content(m.Terms.DealType) };
        lines.AddRange(m.Patents.Select(ContractWords.Patent));
        if (m.Patents.Count == 0) lines.Add(("标的不含专利，为项目名称所述的技术及其技术资料。", "The subject holds no patent; it is the technology named above with its technical documents."));
        lines.Add(($"地域范围：{m.Terms.Territory}。", $"Territory: {ContractWords.Place(m.Terms.Territory)}."));
        lines.Add(Term(m.Terms));
        lines.Add(("甲方保证自己是标的的合法权利人或者有权处分人，所提供的技术完整、无误、有效，能够达到约定的目标（民法典第八百七十条）。", "Party A warrants that it lawfully owns or may dispose of the subject, and that the technology is complete, free of error, effective and able to reach the agreed aim (Civil Code, article 870)."));
        if (m.Terms.DealType.StartsWith("LIC-", StringComparison.Ordinal))
            lines.Add(("乙方应当按照约定实施，未经甲方书面同意，不得许可第三人实施（民法典第八百六十七条）。", "Party B works the subject as agreed and grants no sublicence without Party A's consent in writing (Civil Code, article 867)."));
        return new("标的的内容、范围和要求", "Content, scope and requirements of the subject", lines);
    }

    /// <summary>专利法 10; 专利法实施细则 15.</summary>
    public static ContractClause Register(ContractMatter m)
    {
        var lines = new List<Both>();
        if (DealTypes.MovesRight(m.Terms.DealType))
            lines.Add(("双方自本合同生效之日起三十日内向国务院专利行政部门办理著录项目变更登记；转让自登记公告之日起生效（专利法第十条）。甲方负责办理，乙方配合；登记证明提交本所存档。", "Within 30 days after this contract takes effect the parties file the change of bibliographic data with the patent office; the assignment takes effect on the day of its announcement (Patent Law, article 10). Party A files and Party B assists; the proof is lodged with the exchange."));
        else if (m.Terms.DealType == "INV")
            lines.Add(("双方自本合同生效之日起三十日内办理财产权转移手续（公司法第四十九条）：含专利的，向国务院专利行政部门办理著录项目变更登记（专利法第十条）；不含专利的，移交全部技术资料并共同签署移交确认书。甲方负责办理，乙方配合；登记证明或者移交确认书提交本所存档。", "Within 30 days after this contract takes effect the parties make the contribution over (Company Law, article 49): with patents, by the change of bibliographic data at the patent office (Patent Law, article 10); without, by handing over all technical documents and signing a record of it together. Party A files and Party B assists; the proof is lodged with the exchange."));
        else if (DealTypes.NeedRegister(m.Terms.DealType))
            lines.Add(("专利实施许可合同自生效之日起三个月内向国务院专利行政部门备案（专利法实施细则第十五条）。甲方负责办理，备案证明提交本所存档。", "The licence is recorded with the patent office within three months after it takes effect (Implementing Regulations of the Patent Law, rule 15). Party A files; the proof is lodged with the exchange."));
        else
            lines.Add(("本合同不涉及专利权变更登记或者许可备案。", "This contract needs neither a change in the patent register nor the recordal of a licence."));
        lines.Add(("甲方可以依法申请技术合同认定登记，登记号、成交额和技术交易额由甲方提交本所存档。", "Party A may apply for the recognition and registration of this technology contract, and lodges its number, contract value and technology value with the exchange."));
        return new("登记与备案", "Registration and recordal", lines);
    }

    private static Both Party(string zh, string en, Both role, ContractParty party) => (
        $"{zh}（{role.Zh}）：{party.NameZh}；统一社会信用代码：{party.Uscc ?? "未登记"}；住所地：{party.City ?? "未登记"}",
        $"{en} ({role.En}): {party.NameEn}; unified social credit code: {party.Uscc ?? "not on record"}; seat: {(party.City is { } city ? ContractWords.Place(city) : "not on record")}");

    private static Both Term(DealTerms terms) => terms switch
    {
        { TermMonths: { } months } => ($"期限：自本合同生效之日起 {ContractWords.Months(months).Zh}，且不超过权利的有效期限。", $"Term: {ContractWords.Months(months).En} from the day this contract takes effect, and no longer than the right lasts."),
        _ when terms.DealType.StartsWith("LIC-", StringComparison.Ordinal) => ("期限：自本合同生效之日起至权利有效期限届满。", "Term: from the day this contract takes effect for as long as the right lasts."),
        _ => ("期限：权利转移或者工作完成后，保密、后续改进和争议解决条款继续有效。", "Term: the clauses on confidentiality, later improvements and disputes outlast the transfer of the right or the end of the work."),
    };

    private static Both Content(string dealType) => dealType switch
    {
        "TRF-PATENT" => ("甲方将下列专利权转让给乙方。", "Party A assigns to Party B the following patent rights."),
        "TRF-APPL" => ("甲方将下列专利申请权转让给乙方；申请被驳回或者视为撤回的风险由乙方承担，甲方隐瞒情况的除外。", "Party A assigns to Party B the right in the following applications; the risk that an application is refused or deemed withdrawn is Party B's, unless Party A concealed something."),
        "TRF-SECRET" => ("甲方将项目名称所述的技术秘密成果的使用权、转让权转让给乙方。", "Party A transfers to Party B the right to use and to dispose of the know-how named above."),
        "LIC-PAT-EXCL" => ("甲方许可乙方在约定的期限和地域内独占实施下列专利；甲方自己和任何第三人均不得在该范围内实施。", "Party A grants Party B an exclusive licence under the following patents for the agreed term and territory; within it neither Party A itself nor anyone else may work them."),
        "LIC-PAT-SOLE" => ("甲方许可乙方在约定的期限和地域内排他实施下列专利；甲方自己仍可以实施，但不得再许可第三人实施。", "Party A grants Party B a sole licence under the following patents for the agreed term and territory; Party A itself may go on working them but licenses nobody else."),
        "LIC-PAT-ORD" => ("甲方许可乙方在约定的期限和地域内普通实施下列专利；甲方自己仍可以实施，也可以再许可第三人实施。", "Party A grants Party B an ordinary licence under the following patents for the agreed term and territory; Party A may go on working them and license others."),
        "LIC-PAT-OPEN" => ("乙方依据专利开放许可声明取得下列专利的普通实施许可（专利法第五十条、第五十一条）。", "Under the declaration of open licence Party B is granted an ordinary licence of the following patents (Patent Law, articles 50 and 51)."),
        "LIC-SECRET" => ("甲方许可乙方在约定的期限和范围内使用项目名称所述的技术秘密。", "Party A licenses Party B to use the know-how named above for the agreed term and scope."),
        "INV" => ("甲方以下列技术成果作价投资，由乙方接受出资并依法办理股权登记（促进科技成果转化法第十六条）。", "Party A contributes the following technology as equity; Party B accepts the contribution and has the share registered by law (Law on Promoting the Transformation of Scientific and Technological Achievements, article 16)."),
        "CON" => ("甲方就项目名称所述的技术向乙方提供可行性论证、技术预测、专题技术调查或者分析评价报告。", "On the technology named above Party A provides Party B with feasibility studies, forecasts, surveys or assessments."),
        "SER" => ("甲方以技术知识为乙方解决项目名称所述的特定技术问题。", "With its technical knowledge Party A solves for Party B the technical problem named above."),
        _ when dealType.StartsWith("DEV-", StringComparison.Ordinal) => ("甲方按照约定为乙方、或者与乙方共同，进行项目名称所述技术的研究开发。", "Party A researches and develops the technology named above for, or together with, Party B as agreed."),
        _ => ($"甲方与乙方就项目名称所述的技术进行{ContractWords.Title(dealType).Zh.Replace("合同", "", StringComparison.Ordinal)}。", $"On the technology named above Party A and Party B agree on: {ContractWords.Title(dealType).En["Contract: ".Length..]}."),
    };
}
