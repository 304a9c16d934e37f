using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>The first half of a day: a university's clerk imports a file with one good and one broken row, the operator screens what was written, and a
/// stranger finds it in either language.</summary>
public sealed class MorningTests(Market market)
{
    private const string Title = "潮间带光伏支架的牺牲阳极延寿技术";
    private const string TitleEn = "Sacrificial-anode life extension for intertidal photovoltaic supports";

    [Fact]
    public async Task What_is_imported_and_screened_is_found_in_both_languages()
    {
        await using (var clerk = await market.VisitAsync())
        {
            await clerk.SignInAsync("云台海洋大学", "白汐月");
            await ImportAsync(clerk);
        }

        await using (var desk = await market.VisitAsync())
        {
            await desk.SignInAsync("霍启明");
            await ScreenAsync(desk);
        }

        await using var stranger = await market.VisitAsync("en");
        await FindAsync(stranger, "sacrificial anode", TitleEn);
        await FindAsync(stranger, "牺牲阳极", TitleEn);
        stranger.ExpectCleanConsole();
    }

    private static async Task ImportAsync(Visitor clerk)
    {
        await clerk.OpenAsync("/my/imports");
        await clerk.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "成果.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(File()) });
        await clerk.Page.Locator("main form button").First.ClickAsync();
        var write = clerk.Page.Locator("form[action$='/write'] button");
        await Expect(write).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(write).ToContainTextAsync("1");
        await Expect(clerk.Page.Locator("main table tbody tr")).ToHaveCountAsync(2);
        await Expect(clerk.Page.Locator("main table .tag.bad")).ToHaveCountAsync(1);
        await write.ClickAsync();
        await Expect(clerk.Page.Locator(".note.good")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        clerk.ExpectCleanConsole();
    }

    private static async Task ScreenAsync(Visitor desk)
    {
        await desk.OpenAsync("/operator/screening");
        await desk.Page.Locator("main a", new() { HasText = Title }).First.ClickAsync();
        var take = desk.Page.Locator("form[action$='/take'] button");
        if (await take.CountAsync() > 0) await take.ClickAsync();
        await desk.Page.WaitForLoadStateAsync();
        foreach (var sheet in await desk.Page.Locator("form[action$='/list'] fieldset").AllAsync()) await sheet.Locator("input[value='4']").CheckAsync();
        await desk.Page.Locator("form[action$='/list'] textarea").FillAsync("数据与证明材料完整。");
        await desk.Page.Locator("form[action$='/list'] button").ClickAsync();
        await desk.Page.WaitForLoadStateAsync();
        await Expect(desk.Page.Locator("[role=alert]")).ToHaveCountAsync(0);
    }

    /// <summary>The index follows within seconds.</summary>
    private static Task FindAsync(Visitor stranger, string words, string title) =>
        stranger.AwaitAsync("/search?q=" + Uri.EscapeDataString(words), page => page.Locator(".hits h3 a", new() { HasText = title }));

    private static string File()
    {
        var day = TimeProvider.System.GetUtcNow().AddDays(-20);
        var cells = new (string Column, string Cell)[]
        {
            ("external_id", "E2E-ANODE-1"), ("title_zh", Title), ("title_en", TitleEn), ("one_line", "潮间带环境下支架设计寿命由 12 年提高到 25 年"), ("one_line_en", "Design life of supports in the intertidal zone from 12 to 25 years"),
            ("abstract", "采用铝基牺牲阳极与环氧重防腐涂层的联合保护，在连云港潮间带 6 MW 示范电站挂片 30 个月，均匀腐蚀速率由每年 0.21 毫米降至 0.03 毫米，可推广到滩涂与浅海光伏。"),
            ("abstract_en", "Aluminium anodes together with a heavy-duty epoxy coating, exposed for 30 months at a 6 MW demonstration plant; uniform corrosion fell from 0.21 to 0.03 mm a year."),
            ("problem", "潮差区干湿交替，支架腐蚀快，更换费用高。"), ("advantage", "腐蚀速率 0.03 mm/a，比仅涂层保护的 0.21 mm/a 低 86%。"), ("applications", "滩涂光伏；浅海光伏"), ("keywords", "光伏支架；牺牲阳极；潮间带"),
            ("field", "SF-03.1"), ("outcome_type", "应用技术"), ("outcome_form", "新技术"), ("stage", "中期阶段"), ("trl", "6"), ("secrecy", "公开"), ("ip_position", "已公开"), ("org", "云台海洋大学"), ("uscc", "12320000DM00D4N62Y"),
            ("inventors", "白汐月；姜浩然"), ("deal_modes", "TRF-SECRET；SER"), ("price_mode", "协议定价"), ("visibility", "公开"), ("contact.name", "白汐月"), ("contact.phone", "0518-5550 2210"), ("contact.email", "bai.xiyue@demo.example"),
            ("last_verified", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("valid_until", day.AddYears(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
        var broken = cells.Select(c => c.Column switch { "external_id" => "E2E-ANODE-2", "title_zh" => "", "trl" => "12", _ => c.Cell });
        return string.Join("\r\n", string.Join(',', cells.Select(c => c.Column)), string.Join(',', cells.Select(c => Quoted(c.Cell))), string.Join(',', broken.Select(Quoted)), "");
    }

    private static string Quoted(string cell) => $"\"{cell}\"";
}
