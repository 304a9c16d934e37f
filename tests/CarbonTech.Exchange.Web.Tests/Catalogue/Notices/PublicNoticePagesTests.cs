using System.Net;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Catalogue.Notices;

public sealed class PublicNoticePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId unit;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        unit = await site.Given.PartyAsync();
        listing = await site.Given.ListingAsync(unit);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_unit_gives_notice_somebody_objects_the_unit_answers_and_the_public_reads_it()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(unit));
        Assert.Contains($"/my/listings/{listing}/notice", await owner.GetStringAsync($"/listings/{listing}"));
        var begun = await BeginAsync(owner, Upload.Png);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var path = begun.Headers.Location!.OriginalString;
        var firm = await site.Given.PartyAsync("滨江化工", Capacities.Enterprise);
        var other = await site.BrowserOfAsync(await site.Given.OwnerAsync(firm));
        var objected = await Upload.PostAsync(other, $"{path}/object", $"{path}/object", ("Evidence", "函.pdf", Upload.Pdf), ("Name", "王芳"), ("Text", "作价明显低于评估值"));
        Assert.Equal(path + "#objections", objected.Headers.Location!.OriginalString);
        Assert.DoesNotContain("王芳", await site.Browser().GetStringAsync(path));
        Assert.Contains("有异议，暂停", await site.Browser().GetStringAsync(path));
        Assert.Contains("objected, stands still", await site.Browser("en").GetStringAsync("/notices"));
        var desk = await owner.GetStringAsync("/desk");
        Assert.Contains($"{path}#objections", desk);
        var page = await owner.GetStringAsync(path);
        Assert.Contains("王芳", page);
        var answer = System.Text.RegularExpressions.Regex.Match(page, $"{path}/objections/[0-9a-f]{{32}}").Value;
        var silent = await TestSite.PostAsync(owner, answer, answer, ("Upheld", "false"), ("Answer", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        await TestSite.PostAsync(owner, answer, answer, ("Upheld", "false"), ("Answer", "价格以备案评估报告为准"));
        var said = await site.Browser().GetStringAsync(path);
        Assert.Contains("价格以备案评估报告为准", said);
        Assert.Contains("不成立", said);
        Assert.DoesNotContain("style=\"", said);
    }

    [Fact]
    public async Task Files_come_out_through_their_row_and_only_to_who_may_have_them()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(unit));
        var path = (await BeginAsync(owner, Upload.Png)).Headers.Location!.OriginalString;
        var inside = System.Text.RegularExpressions.Regex.Match(await site.Browser().GetStringAsync(path), $"{path}/papers/[0-9a-f]{{64}}").Value;
        Assert.Equal(Upload.Png, await site.Browser().GetByteArrayAsync(inside));
        var firm = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("滨江化工", Capacities.Enterprise)));
        await Upload.PostAsync(firm, $"{path}/object", $"{path}/object", ("Evidence", "函.pdf", Upload.Pdf), ("Name", "王芳"), ("Text", "作价过低"));
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Upload.Pdf));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"{path}/papers/{digest}")).StatusCode);
        var file = await owner.GetAsync($"{path}/papers/{digest}");
        Assert.Equal(Upload.Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task What_is_no_document_is_refused_by_its_content_and_the_typed_values_stay()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(unit));
        var answer = await BeginAsync(owner, "MZ not a picture"u8.ToArray());
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"e-Evidence\"", page);
        Assert.Contains("value=\"行政楼公告栏\"", page);
    }

    [Fact]
    public async Task Lists_are_public_the_form_is_the_owners_and_the_objections_are_the_operators()
    {
        Assert.Contains("现在没有进行中的公示", await site.Browser().GetStringAsync("/notices"));
        Assert.Contains("No notice is over yet", await site.Browser("en").GetStringAsync("/notices?over=true"));
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/operator/objections")).StatusCode);
        var firm = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("滨江化工", Capacities.Enterprise)));
        Assert.Equal(HttpStatusCode.Forbidden, (await firm.GetAsync("/operator/objections")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await firm.GetAsync($"/my/listings/{listing}/notice")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"/notices/{Id.New<PublicNoticeId>()}")).StatusCode);
        var notice = await site.Given.NoticeAsync(listing);
        await site.Given.ObjectedAsync(notice);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains($"/notices/{notice}", await desk.GetStringAsync("/operator/objections"));
        Assert.Contains("/operator/objections", await desk.GetStringAsync("/desk"));
        Assert.Contains("李知行", await desk.GetStringAsync($"/notices/{notice}"));
    }

    [Fact]
    public async Task The_unit_takes_it_back_with_a_reason()
    {
        var notice = await site.Given.NoticeAsync(listing);
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(unit));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(owner, $"/notices/{notice}", $"/notices/{notice}/withdraw", ("Reason", ""))).StatusCode);
        await TestSite.PostAsync(owner, $"/notices/{notice}", $"/notices/{notice}/withdraw", ("Reason", "价格调整"));
        Assert.Contains("价格调整", await site.Browser().GetStringAsync($"/notices/{notice}"));
        Assert.Contains($"/notices/{notice}", await site.Browser().GetStringAsync("/notices?over=true"));
    }

    private async Task<HttpResponseMessage> BeginAsync(HttpClient owner, byte[] evidence)
    {
        var (path, today) = ($"/my/listings/{listing}/notice", DateOnly.FromDateTime(site.Clock.GetUtcNow().AddHours(8).DateTime));
        return await Upload.PostAsync(owner, path, path, ("Evidence", "公示.png", evidence), ("DealType", "TRF-PATENT"), ("Price", "2,000,000"), ("NoneRelated", "true"),
            ("InsidePlace", "行政楼公告栏"), ("InsideFrom", $"{today:yyyy-MM-dd}"), ("InsideTo", $"{today.AddDays(15):yyyy-MM-dd}"), ("LastDay", $"{today.AddDays(15):yyyy-MM-dd}"));
    }
}
