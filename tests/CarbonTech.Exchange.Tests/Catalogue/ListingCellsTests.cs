using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class ListingCellsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    public static TheoryData<int> Ways() => [.. Enumerable.Range(0, BrokenRows.Ways.Count)];

    [Fact]
    public void A_content_that_was_written_reads_back_as_itself()
    {
        var content = Given.Content() with { Uscc = "91440300708461136T", Orcid = ["0000-0002-1825-0097"], TradeSecret = true, StartMonth = new(2021, 1, 1), PublicNotice = new("https://example.org/n", new(2026, 1, 1), new(2026, 1, 20), null) };
        var (back, no) = ListingCells.Read(ListingCells.Write(content));
        Assert.Empty(no);
        Assert.Equal(content.Digest(), back.Digest());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_way_of_being_wrong_has_its_name_and_its_column(int way)
    {
        var (code, column, _) = BrokenRows.Ways[way];
        var reading = Read(BrokenRows.Broken(Given.Content(), way));
        Assert.Contains(reading.No, r => r.Code == code && (r.Field == column || code is "catalogue.novelty-at-risk" or "catalogue.grant-without-patent"));
    }

    [Fact]
    public void A_row_says_all_that_is_wrong_with_it_and_each_thing_once()
    {
        var row = BrokenRows.Good(Given.Content());
        (row["trl"], row["uscc"], row["abstract"]) = ("六", "1", "");
        Assert.Equal(["abstract", "trl", "uscc"], Read(row).No.Select(r => r.Field).Order());
    }

    [Theory]
    [InlineData("238万元", 238_000_000L)]
    [InlineData("¥ 2,380,000", 238_000_000L)]
    [InlineData("2380000.50元", 238_000_050L)]
    [InlineData("面议", null)]
    [InlineData("", null)]
    public void A_price_is_read_as_people_write_it(string cell, long? fen)
    {
        var (content, no) = ListingCells.Read(new Dictionary<string, string> { ["asking_price"] = cell });
        Assert.Empty(no);
        Assert.Equal(fen, content.AskingPriceMinor);
    }

    [Theory]
    [InlineData("2026年3月2日")]
    [InlineData("2026/3/2")]
    [InlineData("2026.03.02")]
    [InlineData("20260302")]
    [InlineData("2026-03-02 00:00:00")]
    public void A_day_is_read_as_people_write_it(string cell) =>
        Assert.Equal(new DateOnly(2026, 3, 2), ListingCells.Read(new Dictionary<string, string> { ["valid_until"] = cell }).Content.ValidUntil);

    [Theory]
    [InlineData("valid_until", "9999-12-31")]
    [InlineData("notice.start", "9999-12-31")]
    [InlineData("last_verified", "0001-01-01")]
    [InlineData("end_month", "9999-12")]
    [InlineData("asking_price", "79228162514264337593543950335万")]
    [InlineData("asking_price", "99999999999999999999元")]
    public void What_cannot_be_meant_is_refused_beside_its_column_and_counts_nothing(string column, string cell)
    {
        var row = BrokenRows.Good(Given.Content());
        (row["notice.end"], row[column]) = ("2026-01-20", cell);
        Assert.Equal([column], Read(row).No.Select(r => r.Field));
    }

    [Theory]
    [InlineData("转让；普通", new[] { "TRF-PATENT", "LIC-PAT-ORD" })]
    [InlineData("TRF-PATENT;技术服务合同", new[] { "TRF-PATENT", "SER" })]
    public void Codes_are_read_by_code_label_and_short_word(string cell, string[] codes) =>
        Assert.Equal(codes, ListingCells.Read(new Dictionary<string, string> { ["deal_modes"] = cell }).Content.DealModes);

    [Theory]
    [InlineData("成果名称", "title_zh")]
    [InlineData(" 与现有方案相比的优势（量化） ", "advantage")]
    [InlineData("优势", "advantage")]
    [InlineData("Title (English)", "title_en")]
    [InlineData("TRL等级", "trl")]
    [InlineData("carbon_claim.activity", "carbon.activity")]
    [InlineData("技术就绪度", "trl")]
    public void Headers_are_understood_in_both_languages_and_by_synonyms(string header, string column) => Assert.Equal(column, ListingColumns.Meant(header)?.Key);

    [Fact]
    public void Every_column_of_the_published_format_has_its_place()
    {
        var groups = new[] { "carbon_claim", "public_notice", "contact" };
        foreach (var row in Csv.Embedded("catalogue_columns").Where(r => !groups.Contains(r["column"]))) Assert.NotNull(ListingColumns.Find(row["column"]));
    }

    private static RowReading Read(Dictionary<string, string> row) => new RowReader(ImportMapping.None, Today).Read(new SheetRow(2, [.. row]));
}
