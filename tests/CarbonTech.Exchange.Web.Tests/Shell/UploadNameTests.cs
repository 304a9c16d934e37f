using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Certification;
using CarbonTech.Exchange.Web.Deals;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>The name under which a file is kept: plain text without folders, never longer than its column; and what is no file of a kind that is taken.</summary>
public sealed class UploadNameTests
{
    [Theory]
    [InlineData("会谈纪要.pdf", "会谈纪要.pdf")]
    [InlineData("C:\\Users\\shen\\会谈纪要.pdf", "会谈纪要.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\会谈/纪要.pdf", "纪要.pdf")]
    [InlineData("会谈\u0000\u0007纪要\u001B.pdf", "会谈纪要.pdf")]
    [InlineData("会谈\uFFFE纪要\uFFFF.pdf", "会谈纪要.pdf")]
    [InlineData("𠮷林.pdf", "𠮷林.pdf")]
    public void It_is_plain_text_without_folders(string given, string kept) => Assert.Equal(kept, Uploads.NameOf(Posted(given)));

    [Fact]
    public void Halves_of_characters_are_left_out() => Assert.Equal("会谈.pdf", Uploads.NameOf(Posted(string.Concat("会", "\uD842", "谈", "\uDFB7", ".pdf"))));

    [Fact]
    public void One_that_is_too_long_keeps_its_end_and_no_half_of_a_character()
    {
        var name = Uploads.NameOf(Posted(string.Concat(new string('长', 50), "𠮷", new string('名', 195), ".pdf")));
        Assert.Equal(new string('名', 195) + ".pdf", name);
        Assert.Equal(200, Uploads.NameOf(Posted(new string('长', 500) + ".pdf")).Length);
    }

    [Fact]
    public async Task A_kept_file_has_the_clean_name_and_one_of_another_kind_has_no_digest()
    {
        await using var exchange = await TestExchange.StartAsync();
        var kept = await new Uploads(exchange.Get<IFileStore>()).KeepAsync([Posted("a/纪\u0001要.pdf"), Posted("木马.pdf", "MZ no document")], default);
        Assert.Equal([("纪要.pdf", 64, "application/pdf"), ("木马.pdf", 0, "")], kept.Select(u => (u.Name, u.Digest.Length, u.MediaType)));
    }

    [Fact]
    public async Task A_file_of_a_deal_that_is_none_is_refused_by_name_at_its_field()
    {
        await using var exchange = await TestExchange.StartAsync();
        var door = new DealFileDoor(new Uploads(exchange.Get<IFileStore>()));
        Assert.True((await door.StoreAsync([Posted("同意书.pdf"), Posted("木马.pdf", "MZ no document")], "Files", default)).IsRefused(out var no));
        Assert.Equal([("deals.file-kind", "Files")], no.Select(r => (r.Code, r.Field)));
        Assert.True((await door.StoreOneAsync(Posted("木马.pdf", ""), "Scan", default)).IsRefused(out no));
        Assert.Equal([("deals.file-kind", "Scan")], no.Select(r => (r.Code, r.Field)));
        Assert.True((await door.StoreAsync([Posted("目录/同意\u0001书.pdf")], "Files", default)).IsOk(out var files));
        Assert.Equal("同意书.pdf", Assert.Single(files).Name);
    }

    [Fact]
    public async Task Evidence_of_a_case_is_named_the_same_way_and_told_by_its_content()
    {
        await using var exchange = await TestExchange.StartAsync();
        var door = new EvidenceDoor(exchange.Get<ReadCase>(), exchange.Get<IFileStore>());
        var stored = await door.StoreAsync([Posted("a\\记\u0002录.pdf"), Posted("木马.pdf", "MZ\0\0\u0001")], default);
        Assert.Equal([("记录.pdf", "application/pdf"), ("木马.pdf", "")], stored.Select(f => (f.Name, f.MediaType)));
    }

    private static FormFile Posted(string name, string content = "%PDF-1.7 a paper")
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new FormFile(new MemoryStream(bytes), 0, bytes.Length, "Files", name);
    }
}
