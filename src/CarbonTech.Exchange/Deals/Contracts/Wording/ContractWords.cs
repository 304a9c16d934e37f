using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Values as contracts write them, in both languages.</summary>
internal static class ContractWords
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>With the sum in capital numerals, as money in contracts is written.</summary>
    public static Both Money(Money money) => money.Currency == Currency.CNY
        ? (string.Create(Plain, $"人民币 {money.Major:#,0.00} 元（大写：{Renminbi.InWords(money)}）"), string.Create(Plain, $"CNY {money.Major:#,0.00}"))
        : (string.Create(Plain, $"{money.Currency} {money.Major:#,0.00}"), string.Create(Plain, $"{money.Currency} {money.Major:#,0.00}"));

    public static Both Day(DateOnly day) => (string.Create(Plain, $"{day.Year}年{day.Month}月{day.Day}日"), day.ToString("d MMMM yyyy", Plain));

    public static Both Instant(DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(8));
        return (local.ToString("yyyy年M月d日 HH:mm", Plain) + "（北京时间）", local.ToString("HH:mm, d MMMM yyyy", Plain) + " (Beijing time)");
    }

    public static Both Months(int months) => (string.Create(Plain, $"{months} 个月"), string.Create(Plain, $"{months} month{(months == 1 ? "" : "s")}"));

    public static Both Days(int days) => (string.Create(Plain, $"{days} 日"), string.Create(Plain, $"{days} day{(days == 1 ? "" : "s")}"));

    public static string Percent(int basisPoints) => string.Create(Plain, $"{basisPoints / 100m:0.##} %");

    /// <summary>A place that stands in the record in Chinese, in the English text: the names of the table of regions; any other one as it was written.</summary>
    public static string Place(string place) => place.Trim() switch
    {
        OpenDeal.WholeCountry or "中国" => "China",
        "中国境内" => "within the territory of China",
        "中国大陆" => "mainland China",
        "全国" => "the whole of China",
        var named => (CodeTables.Regions.Find(named) ?? CodeTables.Regions.Find(named + "市"))?.En ?? place,
    };

    public static string Number(int number) => number.ToString(Plain);

    /// <summary>技术转让-专利权转让 → 技术转让（专利权转让）合同.</summary>
    public static Both Title(string dealType)
    {
        var code = CodeTables.DealTypes[dealType];
        var parts = (code?.Zh ?? dealType).Split('-');
        var head = parts[0].Replace("合同", "", StringComparison.Ordinal);
        return (parts.Length > 1 ? $"{head}（{parts[1]}）合同" : $"{head}合同", $"Contract: {code?.En ?? dealType}");
    }

    /// <summary>What the two sides are to each other in this type of contract.</summary>
    public static (Both Seller, Both Buyer) Roles(string dealType) => dealType switch
    {
        _ when dealType.StartsWith("TRF-", StringComparison.Ordinal) => (("让与人", "the transferor"), ("受让人", "the transferee")),
        _ when dealType.StartsWith("LIC-", StringComparison.Ordinal) => (("许可人", "the licensor"), ("被许可人", "the licensee")),
        "INV" => (("出资人", "the contributor"), ("受资方", "the recipient of the contribution")),
        "PLEDGE" => (("出质人", "the pledgor"), ("质权人", "the pledgee")),
        _ => (("受托人", "the contractor"), ("委托人", "the client")),
    };

    public static Both RoyaltyBase(string code) => (CodeTables.PaymentTerms.Label(code, "zh"), code switch
    {
        "BASE_PRICE" => "the price of the products",
        "BASE_OUTPUT" => "the added value of output after implementation",
        "BASE_PROFIT" => "the profit",
        "BASE_SALES" => "the sales of the products",
        _ => code,
    });

    public static Both RoyaltyRate(string code) => (CodeTables.PaymentTerms.Label(code, "zh"), code switch
    {
        "RATE_FIXED" => "a fixed rate",
        "RATE_UP" => "a rate that rises from year to year",
        "RATE_DOWN" => "a rate that falls from year to year",
        _ => code,
    });

    /// <summary>An application is never printed as a patent (专利法实施细则 101).</summary>
    public static Both Patent(PatentEntry patent)
    {
        var kind = patent.Kind switch
        {
            PatentKind.UtilityModel => new Both("实用新型", "utility model"),
            PatentKind.Design => ("外观设计", "design"),
            PatentKind.Foreign => ("境外专利", "foreign patent"),
            _ => ("发明", "invention"),
        };
        var granted = patent.Status == PatentStatus.Granted;
        var zh = granted ? $"专利号：{patent.Printed()}（{kind.Zh}，已授权）" : $"申请号：{patent.Number}（{kind.Zh}，{(patent.Status is PatentStatus.Filed or PatentStatus.Published ? "专利申请，尚未授权" : "已失效")}）";
        var en = granted ? $"Patent number: {patent.Printed()} ({kind.En}, granted)" : $"Application number: {patent.Number} ({kind.En}, {(patent.Status is PatentStatus.Filed or PatentStatus.Published ? "application, not granted" : "no longer in force")})";
        if (patent.Patentee is { Length: > 0 } owner) (zh, en) = ($"{zh}；申请人／专利权人：{owner}", $"{en}; applicant or patentee: {owner}");
        if (patent.ExtractDate is { } extract) (zh, en) = ($"{zh}；法律状态以 {Day(extract).Zh}的登记簿副本为准", $"{en}; legal status by the register extract of {Day(extract).En}");
        if (patent.AnnualFeeDue is { } fee) (zh, en) = ($"{zh}；下次年费缴纳期限：{Day(fee).Zh}", $"{en}; next annual fee due: {Day(fee).En}");
        return ($"{zh}。申请日与专利权有效期限以登记簿记载为准。", $"{en}. Filing date and term as the register shows.");
    }
}
