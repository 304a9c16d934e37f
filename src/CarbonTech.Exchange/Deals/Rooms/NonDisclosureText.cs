using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CarbonTech.Exchange.Deals;

/// <summary>The text of an agreement to keep secrets, made from the parties and the listing: the same names give the same text and digest.</summary>
internal sealed record NonDisclosureText(int Years, string Zh, string En)
{
    public const string Pattern = "NDA-2026-1";

    /// <summary>SHA-256 over the version and both texts.</summary>
    public string Digest => DigestOf(Pattern, Zh, En);

    public static string DigestOf(string pattern, string zh, string en) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{pattern}\n{zh}\n{en}")));

    /// <param name="Uscc">The party's identifier, or null.</param>
    public sealed record Who(string NameZh, string NameEn, string? Uscc)
    {
        public string Zh => Uscc is null ? NameZh : $"{NameZh}（统一社会信用代码 {Uscc}）";

        public string En => Uscc is null ? Name : $"{Name} (USCC {Uscc})";

        private string Name => NameEn.Length > 0 ? NameEn : NameZh;
    }

    public static NonDisclosureText Of(Who seller, Who buyer, Who? broker, (string Zh, string En) subject, int years) => new(
        years, string.Join('\n', Chinese(seller, buyer, broker, subject.Zh, years)),
        string.Join('\n', English(seller, buyer, broker, subject.En.Length > 0 ? subject.En : subject.Zh, years)));

    private static IEnumerable<string> Chinese(Who seller, Who buyer, Who? broker, string subject, int years)
    {
        yield return "保密协议";
        yield return $"披露方（成果持有方）：{seller.Zh}";
        yield return $"接收方（意向受让方）：{buyer.Zh}";
        if (broker is not null) yield return $"中介方：{broker.Zh}";
        yield return $"标的：{subject}";
        yield return "一、保密信息。双方为洽谈上述标的的转让、许可或合作，在本平台交易资料室及往来消息中提供的、未公开的技术信息和经营信息，以及洽谈事实和条件，均为保密信息。不论洽谈是否成功，双方依照《中华人民共和国民法典》第五百零一条不得泄露或者不正当使用。";
        yield return "二、用途。接收方仅为评估该标的和洽谈本次交易使用保密信息，不得据此申请专利、实施该技术、进行反向分析，或者绕开披露方与第三方交易。";
        yield return "三、知悉范围。接收方仅向确有必要知悉的工作人员和负有同等保密义务的专业顾问提供，并对其行为负责。在资料室中打开文件的人员、文件和时间由平台记录，披露方可以查阅。";
        yield return "四、例外。接收时已经公开、非因接收方过错而公开、接收前已合法持有、从有权提供的第三方合法取得，或者独立研发取得的信息除外；依法律、行政法规或者有权机关要求披露的，应当事先通知披露方并限于必要范围。";
        yield return "五、权利归属。提供保密信息不构成任何知识产权的转让或者许可，也不构成订立交易的承诺。";
        yield return "六、返还与销毁。洽谈终止后，接收方停止使用并返还或者销毁保密信息；资料室的保密文件随即对接收方关闭。";
        yield return $"七、期限。保密义务自双方签署之日起至洽谈或者交易结束后 {years.ToString(CultureInfo.InvariantCulture)} 年止；构成商业秘密或者技术秘密的，至其依法公开之日止。";
        yield return "八、责任。违反本协议的一方赔偿对方因此遭受的损失，包括为制止违约支付的合理费用。";
        if (broker is not null) yield return "九、中介方。中介方签署后按本协议承担与接收方相同的保密义务；未签署前不得打开保密文件。";
        yield return "适用中华人民共和国法律。争议由双方协商，协商不成的，由披露方住所地有管辖权的人民法院管辖。中文与英文不一致的，以中文为准。";
    }

    private static IEnumerable<string> English(Who seller, Who buyer, Who? broker, string subject, int years)
    {
        yield return "Non-disclosure agreement";
        yield return $"Discloser (holder of the outcome): {seller.En}";
        yield return $"Recipient (interested party): {buyer.En}";
        if (broker is not null) yield return $"Broker: {broker.En}";
        yield return $"Subject: {subject}";
        yield return "1. Confidential information. What the parties make known to each other about this subject in the deal room and in messages of this exchange, technical or commercial and not public, and the fact and the terms of their talks, is confidential. Whether or not the talks succeed, neither may disclose or improperly use it (Civil Code of the PRC, art. 501).";
        yield return "2. Purpose. The recipient uses it to assess the subject and to negotiate this deal and for nothing else: it files no patent on it, does not practise or reverse-engineer the technology, and does not go round the discloser.";
        yield return "3. Persons. The recipient shows it to staff who need to know and to advisers bound to the same secrecy, and answers for them. Who opened which file when is recorded by the exchange and can be seen by the discloser.";
        yield return "4. Exceptions. Information that was public when received, became public without the recipient's fault, was lawfully held before, was lawfully obtained from a third party entitled to give it, or was developed independently. What law or a competent authority demands is disclosed as far as necessary, after notice to the discloser.";
        yield return "5. Rights. Disclosure neither transfers nor licenses any right and promises no deal.";
        yield return "6. Return. When the talks end the recipient stops using the information and returns or destroys it; the confidential files of the room close to it at once.";
        yield return $"7. Term. From the signatures of both parties until {years.ToString(CultureInfo.InvariantCulture)} years after the talks or the deal ended; for trade secrets until they become lawfully public.";
        yield return "8. Liability. A party in breach compensates the loss of the other, including the reasonable cost of stopping the breach.";
        if (broker is not null) yield return "9. Broker. By signing, the broker takes on the recipient's duties of secrecy; before it does it may open no confidential file.";
        yield return "The law of the People's Republic of China applies. Disputes are settled by consultation, failing which by the competent people's court at the discloser's domicile. If the texts differ, the Chinese text prevails.";
    }
}
