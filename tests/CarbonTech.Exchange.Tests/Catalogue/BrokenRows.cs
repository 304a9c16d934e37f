using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>The ways in which a row of a file can be wrong: what is done to a good row, and the refusal that must name it.</summary>
internal static class BrokenRows
{
    public static readonly IReadOnlyList<(string Code, string Column, string Cell)> Ways =
    [
        ("catalogue.missing", "abstract", ""),
        ("catalogue.missing", "external_id", ""),
        ("catalogue.too-long", "title_zh", new string('长', 201)),
        ("catalogue.too-many", "keywords", "一；二；三；四"),
        ("catalogue.unknown-code", "field", "SF-99"),
        ("catalogue.unknown-code", "deal_modes", "白送"),
        ("catalogue.unknown-code", "stage", "大概快了"),
        ("catalogue.not-a-number", "trl", "六"),
        ("catalogue.trl-range", "trl", "10"),
        ("catalogue.not-a-number", "asking_price", "很便宜"),
        ("catalogue.price-out-of-range", "asking_price", "2000亿".Replace("2000亿", "999999999999", StringComparison.Ordinal)),
        ("catalogue.not-a-date", "valid_until", "2026-02-30"),
        ("catalogue.expired", "valid_until", "2020-01-01"),
        ("catalogue.verified-in-future", "last_verified", "2027-01-01"),
        ("catalogue.not-a-month", "start_month", "去年"),
        ("catalogue.ends-before-start", "end_month", "1999-01"),
        ("catalogue.not-yes-no", "trade_secret", "也许"),
        ("catalogue.not-a-link", "notice.url", "www"),
        ("catalogue.notice-too-short", "notice.end", "2026-01-05"),
        ("catalogue.not-an-email", "contact.email", "tto at example"),
        ("catalogue.bad-patent-number", "patents", "专利一件"),
        ("catalogue.patent-check-digit", "patents", "ZL201710601862.4"),
        ("catalogue.zl-on-application", "patents", "ZL201710601862.3|发明|申请"),
        ("catalogue.patent-twice", "patents", "ZL201710601862.3；2017106018623|发明|有效"),
        ("catalogue.bad-orcid", "orcid", "0000-0002-1825-0098"),
        ("catalogue.bad-ror", "ror", "013q1eq09"),
        ("catalogue.bad-uscc", "uscc", "123"),
        ("catalogue.bad-doi", "publications", "见论文集"),
        ("catalogue.bad-ipc", "ipc", "X99"),
        ("catalogue.bad-registration-no", "registration_no", "12345"),
        ("catalogue.not-public", "secrecy", "秘密"),
        ("catalogue.novelty-at-risk", "ip_position", "未申请"),
        ("catalogue.grant-without-patent", "patents", "201710601862.3|发明|申请"),
        ("catalogue.carbon-incomplete", "carbon.functional_unit", ""),
        ("catalogue.carbon-no-reduction", "carbon.project_factor", "0.9"),
        ("catalogue.carbon-negative", "carbon.leakage", "-1"),
        ("catalogue.carbon-uncertainty", "carbon.uncertainty", "120%"),
        ("catalogue.advantage-not-quantified", "advantage", "明显优于现有技术，效果显著。"),
        ("catalogue.unreadable-text", "problem", "能\uFFFD耗高，难以下降，需要改进"),
    ];

    /// <summary>A good row, with notice and months so that every way can break it.</summary>
    public static Dictionary<string, string> Good(ListingContent content) => new(ListingCells.Write(content with
    {
        StartMonth = new DateOnly(2021, 1, 1), EndMonth = new DateOnly(2024, 6, 1), PublicNotice = new("https://example.org/notice", new(2026, 1, 1), new(2026, 1, 20), "无"),
    }));

    public static Dictionary<string, string> Broken(ListingContent content, int way)
    {
        var row = Good(content);
        row[Ways[way].Column] = Ways[way].Cell;
        return row;
    }
}
