using System.Text;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.ColumnGroup;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The columns of the catalogue format (catalogue_columns.csv) with groups spread out, in the order in which forms and files show them.</summary>
public static class ListingColumns
{
    public const int ShortText = 200;
    public const int LongText = 5000;
    public const int ListItems = 20;

    public static IReadOnlyList<ListingColumn> All { get; } =
    [
        new("external_id", "外部编号", "Own key", Words, 80, true, "编号", "自编号", "成果编号", "项目编号", "id", "key"),
        new("title_zh", "成果名称", "Title (Chinese)", Words, 200, true, "名称", "标题", "中文名称", "项目名称", "技术名称", "title", "name"),
        new("title_en", "英文名称", "Title (English)", Words, 400, false, "英文标题", "english title"),
        new("one_line", "一句话摘要", "One line (Chinese)", Words, 80, true, "一句话", "一句话简介", "摘要一句话", "summary"),
        new("one_line_en", "英文一句话摘要", "One line (English)", Words, 200, false, "summary en"),
        new("abstract", "成果简介", "Abstract (Chinese)", Words, LongText, true, "简介", "摘要", "成果介绍", "技术简介", "description"),
        new("abstract_en", "英文简介", "Abstract (English)", Words, LongText, false, "英文摘要", "description en"),
        new("problem", "解决的问题", "Problem solved", Words, LongText, true, "问题", "技术问题", "痛点"),
        new("advantage", "与现有方案相比的优势（量化）", "Advantage over the present way (quantified)", Words, LongText, true, "优势", "量化优势", "与现有方案相比的优势", "技术优势", "advantages"),
        new("economics", "经济性对比", "Economics", Words, LongText, false, "经济性"),
        new("applications", "应用领域", "Applications", Words, ShortText, true, "应用", "应用场景", "application"),
        new("keywords", "关键词", "Keywords", Words, 40, false, "关键字", "keyword"),
        new("images", "图片/视频/附件", "Pictures and files", Words, 400, false, "图片", "附件"),

        new("field", "所属领域", "Field of the plan", Classes, 20, true, "领域", "技术领域", "行业领域"),
        new("cpc", "CPC分类", "CPC", Classes, 30, false, "cpc分类号", "cpc"),
        new("ipc", "IPC分类", "IPC", Classes, 30, false, "ipc分类号", "ipc"),
        new("cnipa_lc", "绿色低碳分类", "CNIPA green low-carbon class", Classes, 20, false, "绿色低碳专利分类"),
        new("nic", "国民经济行业", "Industry (GB/T 4754)", Classes, 20, false, "国民经济行业分类", "行业"),

        new("outcome_type", "成果类型", "Kind of outcome", Maturity, 20, true, "类型"),
        new("outcome_form", "成果体现形式", "Form of outcome", Maturity, 20, false, "体现形式"),
        new("attribute", "成果属性", "Origin of the idea", Maturity, 20, false, "属性"),
        new("stage", "成果所处阶段", "Stage", Maturity, 20, true, "阶段", "所处阶段"),
        new("trl", "技术就绪水平", "Readiness (TRL)", Maturity, 2, true, "trl等级", "技术成熟度", "技术就绪度"),
        new("level", "成果水平", "Evaluated level", Maturity, 20, false, "水平"),
        new("start_month", "研究起始", "Research began", Maturity, 10, false, "起始时间", "研究起始时间"),
        new("end_month", "研究终止", "Research ended", Maturity, 10, false, "终止时间", "研究终止时间"),
        new("registration_no", "成果登记号", "Registration number", Maturity, 12, false, "登记号"),

        new("org", "完成单位", "Unit", People, ShortText, true, "单位", "单位名称", "第一完成单位", "organisation", "organization", "provider"),
        new("uscc", "统一社会信用代码", "Unified social credit code", People, 18, true, "信用代码", "社会信用代码"),
        new("ror", "ROR", "ROR", People, 60, false, "ror id"),
        new("inventors", "完成人", "Inventors, by contribution", People, 60, true, "发明人", "成果完成人", "inventor"),
        new("orcid", "ORCID", "ORCID", People, 60, false, "orcid id"),
        new("co_owners", "共有人", "Co-owners", People, ShortText, false, "共有权人"),
        new("funding", "立项来源", "Funding", People, ShortText, false, "资金来源", "项目来源"),
        new("publications", "论文", "Papers (DOI)", People, ShortText, false, "doi", "论文doi"),

        new("secrecy", "密级", "Secrecy", Rights, 20, true, "保密级别"),
        new("ip_position", "知识产权现状", "IP position", Rights, 20, true, "知识产权状态", "知识产权"),
        new("patents", "专利", "Patents", Rights, 300, false, "专利号", "专利列表", "patent"),
        new("trade_secret", "是否含技术秘密", "Holds know-how", Rights, 10, false, "技术秘密"),
        new("certificates", "检测/评价/认证", "Certificates here", Rights, 60, false, "证书"),

        new("carbon.functional_unit", "减排声明：功能单位", "Carbon: functional unit", Carbon, 60, false, "功能单位"),
        new("carbon.baseline_factor", "减排声明：基准排放因子", "Carbon: baseline factor (tCO2e per unit)", Carbon, 30, false, "基准排放因子", "基准因子"),
        new("carbon.project_factor", "减排声明：采用后排放因子", "Carbon: factor with it (tCO2e per unit)", Carbon, 30, false, "项目排放因子", "采用后排放因子"),
        new("carbon.activity", "减排声明：年活动量", "Carbon: units per year", Carbon, 30, false, "年活动量"),
        new("carbon.leakage", "减排声明：泄漏", "Carbon: leakage (tCO2e per year)", Carbon, 30, false, "泄漏"),
        new("carbon.uncertainty", "减排声明：不确定度", "Carbon: uncertainty (relative, k = 2)", Carbon, 30, false, "不确定度"),
        new("carbon.boundary", "减排声明：边界", "Carbon: boundary", Carbon, LongText, false, "核算边界"),
        new("carbon.method", "减排声明：方法", "Carbon: method", Carbon, LongText, false, "核算方法"),
        new("carbon.year", "减排声明：年份", "Carbon: year", Carbon, 4, false, "核算年份"),
        new("carbon.evidence", "减排声明：依据", "Carbon: evidence", Carbon, LongText, false, "核算依据"),

        new("deal_modes", "转化方式", "Ways of transfer", Terms, 60, true, "转让方式", "合作方式", "交易方式"),
        new("price_mode", "定价方式", "Price mode", Terms, 20, true, "交易定价方式"),
        new("asking_price", "意向价格", "Asking price", Terms, 40, false, "价格", "报价", "转让价格", "price"),
        new("territory_term", "地域与期限", "Territory and term", Terms, ShortText, false, "许可地域与期限"),
        new("notice.url", "公示情况：网址", "Public notice: address", Terms, 400, false, "公示网址"),
        new("notice.start", "公示情况：开始", "Public notice: first day", Terms, 20, false, "公示开始"),
        new("notice.end", "公示情况：结束", "Public notice: last day", Terms, 20, false, "公示结束"),
        new("notice.objections", "公示情况：异议", "Public notice: objections", Terms, LongText, false, "公示异议"),

        new("contact.name", "联系人", "Contact", Record, 60, true, "联系人姓名", "contact"),
        new("contact.phone", "联系电话", "Contact: phone", Record, 40, false, "电话", "联系人电话", "phone"),
        new("contact.email", "联系邮箱", "Contact: e-mail", Record, 120, false, "邮箱", "电子邮箱", "email", "e-mail"),
        new("broker", "委托技术经理人", "Broker", Record, 60, false, "技术经理人"),
        new("visibility", "公开范围", "Who may read the text", Record, 20, true, "可见范围"),
        new("last_verified", "最近核实日期", "Last verified", Record, 20, true, "核实日期"),
        new("valid_until", "有效期", "Valid until", Record, 20, true, "有效期至", "截止日期"),
        new("lang", "语言", "Language", Record, 20, false, "语种"),
        new("licence_of_record", "元数据许可", "Licence of this record", Record, ShortText, false, "元数据许可协议"),
    ];

    private static readonly Dictionary<string, ListingColumn> ByKey = All.ToDictionary(c => c.Key);
    private static readonly Dictionary<string, ListingColumn> ByHeader = Headers();

    /// <summary>By exact key.</summary>
    public static ListingColumn Of(string key) => ByKey[key];

    public static ListingColumn? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The column that a header means: by key, name in either language, or synonym, whatever its case, spaces and brackets.</summary>
    public static ListingColumn? Meant(string header) =>
        ByHeader.GetValueOrDefault(Plain(header)) ?? (header.IndexOfAny(['(', '（']) is var bracket and > 0 ? ByHeader.GetValueOrDefault(Plain(header[..bracket])) : null);

    /// <summary>What a refusal's field is called.</summary>
    public static string Label(string key, string culture) => ByKey.GetValueOrDefault(key)?.Label(culture) ?? key;

    private static Dictionary<string, ListingColumn> Headers()
    {
        var headers = new Dictionary<string, ListingColumn>();
        foreach (var column in All) headers.TryAdd(Plain(column.Key), column);
        foreach (var column in All)
        {
            foreach (var name in (IEnumerable<string>)[column.Zh, column.En, .. column.Synonyms]) headers.TryAdd(Plain(name), column);
        }

        return headers;
    }

    private static string Plain(string header)
    {
        var into = new StringBuilder(header.Length);
        foreach (var c in PlainText.Folded(header))
        {
            if (char.IsLetterOrDigit(c) || c == '.') into.Append(char.ToLowerInvariant(c));
        }

        return into.Replace("carbonclaim.", "carbon.").Replace("publicnotice.", "notice.").ToString();
    }
}
