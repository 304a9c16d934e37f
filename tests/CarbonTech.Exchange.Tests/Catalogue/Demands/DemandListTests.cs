using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Demands;

/// <summary>The public list: filters, words, counts that stay under selection.</summary>
public sealed class DemandListTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync("澄岳特钢", Capacities.Enterprise);
        await exchange.Given.DemandAsync(party, Given.Need("烧结余热捕集") with { Type = "02", Field = "SF-04.1", Region = "320500", Modes = ["02", "03"] });
        await exchange.Given.DemandAsync(party, Given.Need("电弧炉控制") with { Type = "02", Field = "SF-02.1", Region = "320500", Modes = ["07"], Until = new DateOnly(2026, 3, 9) });
        await exchange.Given.DemandAsync(party, Given.Need("海上风电检测") with { NameEn = "Offshore wind testing", Type = "12", Field = "SF-01.2", Region = "310000", Modes = ["03"] });
        await exchange.Given.DemandDraftAsync(party, Given.Need("草稿"));
        await exchange.Given.SubmittedDemandAsync(party, Given.Need("待审核"));
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task Everyone_sees_the_open_ones_with_the_publishers_name_newest_first()
    {
        var list = await ListAsync(new());
        Assert.Equal(3, list.Total);
        Assert.Equal(3, list.Lines.Count);
        Assert.All(list.Lines, l => Assert.Equal("澄岳特钢", l.PublisherZh));
        Assert.Equal((3, 0, 0), (list.States[DemandStatus.Open], list.States[DemandStatus.Matched], list.States[DemandStatus.Closed]));
    }

    [Fact]
    public async Task A_branch_holds_its_fields_and_a_province_its_cities()
    {
        Assert.Equal(["烧结余热捕集"], await NamesAsync(new(Field: "SF-04")));
        Assert.Equal(2, (await ListAsync(new(Region: "320000"))).Total);
        Assert.Equal(["海上风电检测"], await NamesAsync(new(Region: "310000")));
        Assert.Empty(await NamesAsync(new(Field: "SF-99")));
    }

    [Fact]
    public async Task Counts_of_a_filter_ignore_its_own_choice_and_obey_the_others()
    {
        var list = await ListAsync(new(Type: "02", Mode: "03"));
        Assert.Equal(1, list.Total);
        Assert.Equal((1, 1), (list.Types["02"], list.Types["12"]));
        Assert.Equal((1, 1), (list.Modes["03"], list.Modes["07"]));
        Assert.Equal(1, list.Fields["SF-04"]);
        Assert.False(list.Fields.ContainsKey("SF-01"));
    }

    [Theory]
    [InlineData("电弧炉", 1)]
    [InlineData("OFFSHORE wind", 1)]
    [InlineData("苏州", 2)]
    [InlineData("技术改造 服务", 1)]
    [InlineData("没有这样的词", 0)]
    [InlineData("  ", 3)]
    public async Task All_words_must_be_there_in_either_language(string words, int found) => Assert.Equal(found, (await ListAsync(new(words))).Total);

    [Fact]
    public async Task Those_that_end_first_come_first_when_asked() => Assert.Equal("电弧炉控制", (await NamesAsync(new(EndsFirst: true)))[0]);

    [Fact]
    public async Task What_is_past_its_last_day_moves_to_the_closed_ones_at_once()
    {
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8)));
        Assert.Equal(2, (await ListAsync(new())).Total);
        var closed = await ListAsync(new(State: DemandStatus.Closed));
        Assert.Equal(("电弧炉控制", DemandStatus.Closed), (closed.Lines[0].NameZh, closed.Lines[0].Status));
    }

    [Fact]
    public async Task The_desk_sees_what_waits_and_nobody_else_does()
    {
        var mine = exchange.Get<ReadMyDemands>();
        Assert.Equal("待审核", Assert.Single(await mine.WaitingAsync(Given.Desk)).NameZh);
        Assert.Equal((1, 3), (await mine.CountAsync(Given.Desk), (await mine.OpenAsync(Given.Desk)).Count));
        var stranger = Given.BuyerOf(new(Id.Named("stranger")));
        Assert.Equal((0, 0, 0), ((await mine.WaitingAsync(stranger)).Count, await mine.CountAsync(stranger), (await mine.OpenAsync(stranger)).Count));
        Assert.Empty(await mine.RunAsync(stranger));
    }

    private Task<DemandList> ListAsync(DemandQuery query) => exchange.Get<ReadDemands>().RunAsync(query);

    private async Task<IReadOnlyList<string>> NamesAsync(DemandQuery query) => [.. (await ListAsync(query)).Lines.Select(l => l.NameZh)];
}
