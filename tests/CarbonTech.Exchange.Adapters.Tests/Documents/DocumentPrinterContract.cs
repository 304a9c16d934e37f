using CarbonTech.Exchange.Kernel.Printing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Documents;

/// <summary>What every printer of documents promises.</summary>
public abstract class DocumentPrinterContract
{
    private static readonly DateTimeOffset Dated = new(2026, 6, 30, 16, 30, 0, TimeSpan.Zero);

    private protected abstract IDocumentPrinter Printer { get; }

    [Fact]
    public void The_pages_are_A4_and_carry_their_fonts()
    {
        using var pdf = Open(Small());
        var page = Assert.Single(pdf.GetPages());
        Assert.Equal((595, 842), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));
        Assert.All(page.Letters, l => Assert.Contains("NotoSansSC", l.FontName, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_was_given_can_be_read_in_both_languages()
    {
        using var pdf = Open(Small());
        var text = Text(pdf);
        Assert.All(
            (string[])["技术成熟度评价证书", "Certificate of technology readiness", "SJ-TRL-2026-000123-C", "苏衡评价中心", "说明", "Statement", "第一段。", "First paragraph.",
                "请以网页为准", "Ask the page", "等级", "Level", "7", "电耗", "Power use", "1.92", "GJ/t", "甲项", "Item one", "1.", "周衡", "决定人", "Decider", "2026-07-0100:30(UTC+8)",
                "第1页，共1页", "Page 1 of 1", "扫码查询现状", "页脚一行"],
            t => Assert.Contains(t.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_says_what_it_is_and_of_when()
    {
        using var pdf = Open(Small());
        Assert.Equal("技术成熟度评价证书 Certificate of technology readiness SJ-TRL-2026-000123-C", pdf.Information.Title);
        Assert.Equal("SJ-TRL-2026-000123-C", pdf.Information.Subject);
        Assert.Contains("20260630163000", pdf.Information.CreationDate, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_and_address_lead_to_the_public_page()
    {
        using var pdf = Open(Small());
        var links = pdf.GetPage(1).GetHyperlinks().Select(l => l.Uri).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, l => Assert.Equal("https://exchange.example/certificates/SJ-TRL-2026-000123-C", l));
        Assert.NotEmpty(pdf.GetPage(1).Paths);
        using var without = Open(Small() with { Page = null });
        Assert.Empty(without.GetPage(1).GetHyperlinks());
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = Printer.Print(Small());
        var other = Printer.Print(Small() with { Number = "SJ-TRL-2026-000124-D" });
        Assert.Equal(first, Printer.Print(Small()));
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Many_at_once_disturb_nobody()
    {
        var expected = Printer.Print(Long(3));
        var all = Enumerable.Range(0, 12).AsParallel().WithDegreeOfParallelism(4).Select(_ => Printer.Print(Long(3))).ToList();
        Assert.All(all, one => Assert.Equal(expected, one));
    }

    [Fact]
    public void A_long_text_flows_over_pages_and_nothing_is_lost_or_set_outside()
    {
        using var pdf = Open(Long(40));
        Assert.True(pdf.NumberOfPages >= 6, $"{pdf.NumberOfPages} pages");
        var text = Text(pdf);
        for (var i = 0; i < 40; i++)
        {
            Assert.Contains($"第{i}条开始", text, StringComparison.Ordinal);
            Assert.Contains($"第{i}条结束", text, StringComparison.Ordinal);
        }

        Assert.Contains($"第{pdf.NumberOfPages}页，共{pdf.NumberOfPages}页", text, StringComparison.Ordinal);
        Assert.All(pdf.GetPages().SelectMany(p => p.Letters), Inside);
    }

    [Fact]
    public void A_table_says_its_header_on_every_page()
    {
        var rows = Enumerable.Range(0, 120).Select(i => (IReadOnlyList<Bilingual>)[Bilingual.Same($"证据{i:000}"), Bilingual.Same(Digest(i))]).ToList();
        using var pdf = Open(Small() with { Parts = [new PrintedPart.Table([new(new("文件", "File")), new(new("摘要", "SHA-256"), 2)], rows)] });
        Assert.True(pdf.NumberOfPages > 2);
        Assert.All(pdf.GetPages(), p => Assert.Contains("SHA-256", Plain(p), StringComparison.Ordinal));
        var text = Text(pdf);
        for (var i = 0; i < 120; i++) Assert.Contains($"证据{i:000}{Digest(i)}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rare_characters_are_drawn_in_both_weights_and_what_no_font_has_is_named()
    {
        using var pdf = Open(Small() with { Title = new("朱镕基、喆、㙟、䶮、㛃", ""), Parts = [new PrintedPart.Paragraph(new("王㛃与龘、曱甴、㵘；\U000323AF", "Zoë Øresund"))] });
        var text = Text(pdf);
        foreach (var expected in new[] { "镕", "喆", "䶮", "㛃", "龘", "曱甴", "Zoë", "Øresund", "[U+323AF]" }) Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_selectors_of_variants_are_left_out()
    {
        using var pdf = Open(Small() with { Parts = [new PrintedPart.Paragraph(new("前\u0007\u202e葛\U000E0100后", "")), new PrintedPart.Facts([])] });
        Assert.Contains("前葛后", Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_wider_than_its_column_is_cut_and_stays_inside()
    {
        using var pdf = Open(Small() with { Parts = [new PrintedPart.Facts(new PrintedPart.Fact(new("摘要", "Digest"), Bilingual.Same(new string('W', 300))))] });
        Assert.Equal(300, pdf.GetPages().SelectMany(p => p.Letters).Count(l => l.Value == "W"));
        Assert.All(pdf.GetPages().SelectMany(p => p.Letters), Inside);
    }

    private PdfDocument Open(PrintedDocument document) => PdfDocument.Open(Printer.Print(document));

    private static string Digest(int i) => new("0123456789abcdef"[i % 16], 64);

    private static void Inside(Letter letter)
    {
        Assert.InRange(letter.StartBaseLine.X, 40, 545);
        Assert.InRange(letter.EndBaseLine.X, 40, 550);
        Assert.InRange(letter.StartBaseLine.Y, 20, 830);
    }

    private static string Text(PdfDocument pdf) => string.Concat(pdf.GetPages().Select(Plain));

    private static string Plain(Page page) => string.Concat(page.Letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal);

    private static PrintedDocument Small() => new(new("技术成熟度评价证书", "Certificate of technology readiness"), "SJ-TRL-2026-000123-C", Dated,
    [
        new PrintedPart.Heading(new("说明", "Statement")),
        new PrintedPart.Paragraph(new("第一段。", "First paragraph.")),
        new PrintedPart.Note(new("请以网页为准", "Ask the page")),
        new PrintedPart.Facts(new PrintedPart.Fact(new("等级", "Level"), Bilingual.Same("7"))),
        new PrintedPart.Table([new(new("参数", "Parameter"), 3), new(new("数值", "Value"), 1, Numeric: true), new(new("单位", "Unit"))],
            [[new("电耗", "Power use"), Bilingual.Same("1.92"), Bilingual.Same("GJ/t")]]),
        new PrintedPart.Items([new("甲项", "Item one")], Numbered: true),
        new PrintedPart.Signatures(new(new("决定人", "Decider"), "周衡", new("登录后点击确认", "A recorded declaration"), Dated), new(new("负责人", "Head"), "", new("", ""), null)),
    ])
    {
        Issuer = new("苏衡评价中心", "Suheng Evaluation"),
        Page = new("https://exchange.example/certificates/SJ-TRL-2026-000123-C"),
        PageNote = new("扫码查询现状", "Scan for the standing now"),
        Foot = new("页脚一行", "One line at the foot"),
    };

    private static PrintedDocument Long(int clauses) => Small() with
    {
        Parts = [.. Enumerable.Range(0, clauses).SelectMany(i => new PrintedPart[]
        {
            new PrintedPart.Heading(new($"条款{i}", $"Clause {i}")),
            new PrintedPart.Paragraph(new(
                $"第{i}条开始，" + string.Concat(Enumerable.Repeat("受让方应当按照约定支付价款，并在登记完成后十个工作日内通知转让方；", 6)) + $"第{i}条结束。",
                string.Concat(Enumerable.Repeat("The transferee pays the price as agreed and tells the transferor within ten working days after registration. ", 5)))),
        })],
    };
}
