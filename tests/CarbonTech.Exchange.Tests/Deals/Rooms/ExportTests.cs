using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class ExportTests
{
    [Fact]
    public async Task What_is_foreign_needs_a_ground_a_statement_and_evidence()
    {
        await using var talk = await BeginAsync();
        var file = await talk.Given.PaperAsync();
        var good = new ExportFacts(false, true, false, ExportGround.Licensed, "限制出口目录外的改进工艺，许可证覆盖本合同", "JS-2026-0017", file);
        foreach (var (facts, code, field) in new[]
        {
            (good with { Ground = ExportGround.Domestic }, "deals.export-contradiction", "Ground"),
            (Given.Domestic with { Ground = ExportGround.Free }, "deals.export-contradiction", "Ground"),
            (good with { Ground = 0 }, "deals.export-contradiction", "Ground"),
            (good with { Statement = " " }, "kernel.required", "Statement"),
            (good with { Statement = new string('长', 2_001) }, "kernel.too-long", "Statement"),
            (good with { LicenceNumber = null }, "kernel.required", "LicenceNumber"),
            (good with { LicenceNumber = new string('1', 101) }, "kernel.too-long", "LicenceNumber"),
            (good with { Evidence = null }, "deals.no-file", "Evidence"),
            (good with { Evidence = file with { Digest = "?" } }, "deals.bad-file", "Evidence"),
            (good with { Evidence = file with { Size = DealFile.Largest + 1 } }, "deals.file-too-large", "Evidence"),
        }) RefusedAt(code, field, await AnswerAsync(talk, talk.Buyer, facts));
        (await AnswerAsync(talk, talk.Buyer, good)).Must();
        var line = Assert.Single((await talk.RoomAsync(talk.Seller)).Export);
        Assert.True(line.Facts.IsForeign);
        Assert.Equal(file, await talk.Use<ReadRoom>().ExportFileAsync(talk.Deal, line.Id, talk.Seller));
        Assert.Null(await talk.Use<ReadRoom>().ExportFileAsync(talk.Deal, line.Id, talk.Broker));
        Assert.Null(await talk.Use<ReadRoom>().ExportFileAsync(talk.Deal, line.Id, talk.Stranger));
    }

    [Fact]
    public async Task The_buyer_answers_the_seller_judges_and_after_an_objection_the_buyer_answers_anew()
    {
        await using var talk = await BeginAsync();
        Refused("deals.buyers-only", await AnswerAsync(talk, talk.Seller, Given.Domestic));
        Refused("deals.buyers-only", await AnswerAsync(talk, talk.Broker, Given.Domestic));
        Refused("deals.not-yours", await AnswerAsync(talk, talk.Stranger, Given.Domestic));
        var first = (await AnswerAsync(talk, talk.Buyer, Given.Domestic)).Must();
        Refused("deals.export-answered", await AnswerAsync(talk, talk.Buyer, Given.Domestic));
        Refused("deals.sellers-only", await JudgeAsync(talk, talk.Buyer, first, true));
        Refused("deals.no-export-answer", await JudgeAsync(talk, talk.Seller, new(Act().Value), true));
        RefusedAt("kernel.required", "Objection", await JudgeAsync(talk, talk.Seller, first, false));
        (await JudgeAsync(talk, talk.Seller, first, false, "贵司的控股股东注册于香港，请补充说明。")).Must();
        Refused("kernel.not-now", await JudgeAsync(talk, talk.Seller, first, true));
        var second = (await AnswerAsync(talk, talk.Buyer, Given.Domestic)).Must();
        (await JudgeAsync(talk, talk.Seller, second, true)).Must();
        Assert.Equal([ExportAnswerStatus.Objected, ExportAnswerStatus.Confirmed], (await talk.RoomAsync(talk.Buyer)).Export.Select(e => e.Status));
    }

    [Fact]
    public async Task An_answer_before_the_room_comes_while_talks_go_on()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<TerminateDeal>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), "已另行合作"), default)).Must();
        Refused("kernel.not-now", await AnswerAsync(talk, talk.Buyer, Given.Domestic));
    }

    private static Task<Result<ExportAnswerId>> AnswerAsync(Talk talk, Actor by, ExportFacts facts) =>
        talk.Use<AnswerExport>().RunAsync(new(by, Act(), talk.Deal, ExportStage.Room, facts), default);

    private static Task<Result<ExportAnswerStatus>> JudgeAsync(Talk talk, Actor by, ExportAnswerId answer, bool confirmed, string? objection = null) =>
        talk.Use<JudgeExport>().RunAsync(new(by, Act(), talk.Deal, answer, confirmed, objection), default);
}
