namespace CarbonTech.Exchange.Catalogue;

/// <summary>The words of the format's fixed lists, Chinese first: files are read with any of them and written with the first.</summary>
internal static class ListingWords
{
    public static readonly Words<OutcomeType> Type = new((OutcomeType.Applied, ["应用技术", "applied"]), (OutcomeType.Theory, ["基础理论", "theory"]), (OutcomeType.SoftScience, ["软科学", "softscience", "soft science"]));

    public static readonly Words<OutcomeForm> Form = new(
        (OutcomeForm.Technology, ["新技术", "technology"]), (OutcomeForm.Process, ["新工艺", "process"]), (OutcomeForm.Product, ["新产品", "product"]), (OutcomeForm.Material, ["新材料", "material"]),
        (OutcomeForm.Equipment, ["新装备", "equipment"]), (OutcomeForm.Software, ["软件", "software"]), (OutcomeForm.Standard, ["标准", "standard"]), (OutcomeForm.Other, ["其他", "other"]));

    public static readonly Words<OutcomeAttribute> Attribute = new(
        (OutcomeAttribute.Original, ["原始性创新", "original"]), (OutcomeAttribute.Absorbed, ["国外引进消化吸收创新", "absorbed"]), (OutcomeAttribute.Redeveloped, ["国内技术二次开发", "redeveloped"]));

    public static readonly Words<OutcomeStage> Stage = new((OutcomeStage.Early, ["初期阶段", "初期", "early"]), (OutcomeStage.Middle, ["中期阶段", "中期", "middle"]), (OutcomeStage.Mature, ["成熟应用阶段", "成熟应用", "成熟", "mature"]));

    public static readonly Words<OutcomeLevel> Level = new(
        (OutcomeLevel.InternationalLeading, ["国际领先", "internationalleading"]), (OutcomeLevel.InternationalAdvanced, ["国际先进", "internationaladvanced"]),
        (OutcomeLevel.DomesticLeading, ["国内领先", "domesticleading"]), (OutcomeLevel.DomesticAdvanced, ["国内先进", "domesticadvanced"]), (OutcomeLevel.NotEvaluated, ["未评价", "notevaluated", "not evaluated"]));

    public static readonly Words<IpPosition> Ip = new(
        (IpPosition.Granted, ["已授权", "授权", "granted"]), (IpPosition.Published, ["已公开", "published"]), (IpPosition.AppliedUnpublished, ["已申请未公开", "appliedunpublished", "applied, unpublished"]),
        (IpPosition.NotApplied, ["未申请", "notapplied", "not applied"]));

    public static readonly Words<PriceMode> Price = new((PriceMode.Agreement, ["协议定价", "协议", "agreement"]), (PriceMode.Posted, ["挂牌交易", "挂牌", "posted", "listing"]), (PriceMode.Auction, ["拍卖", "auction"]));

    public static readonly Words<Visibility> Visible = new((Visibility.Public, ["公开", "public"]), (Visibility.SignedIn, ["注册可见", "signedin", "signed in"]), (Visibility.Nda, ["NDA后可见", "保密协议后可见", "nda"]));

    public static readonly Words<PatentStatus> Patent = new(
        (PatentStatus.Granted, ["有效", "授权", "已授权", "granted", "active"]), (PatentStatus.Filed, ["申请", "受理", "已申请", "filed", "pending"]),
        (PatentStatus.Published, ["公开", "已公开", "实审", "审中", "published"]), (PatentStatus.Lapsed, ["失效", "终止", "lapsed", "expired"]), (PatentStatus.Revoked, ["无效", "撤销", "revoked"]));

    public static readonly Words<PatentKind> Kind = new(
        (PatentKind.Invention, ["发明", "发明专利", "invention"]), (PatentKind.UtilityModel, ["实用新型", "utilitymodel", "utility model"]), (PatentKind.Design, ["外观设计", "外观", "design"]),
        (PatentKind.Foreign, ["境外", "foreign"]));

    public static readonly IReadOnlySet<string> Yes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "是", "有", "yes", "y", "true", "1", "含" };

    public static readonly IReadOnlySet<string> No = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "否", "无", "no", "n", "false", "0", "不含" };

    public static readonly IReadOnlySet<string> Negotiable = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "面议", "negotiable", "on request", "待议" };
}
