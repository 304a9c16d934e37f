using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Files;

public sealed class SweepFilesTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_file_that_no_row_names_goes_after_a_day_and_one_in_a_column_or_inside_an_answer_stays()
    {
        var seller = await exchange.Given.PartyAsync(regime: Regime.Ordinary);
        var buyer = await exchange.Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
        var deal = (await exchange.Given.AgreeAsync(seller, buyer, await exchange.Given.ListingAsync(seller))).Must();
        var gate = await exchange.Given.GateAsync(deal, GateKind.ExportControl);
        var answered = await exchange.Given.FileAsync("许可文件");
        (await exchange.Get<AnswerGate>().RunAsync(
            new(Given.PayerOf(buyer), Given.Act(), gate.Id, gate.Version, GateStatus.Met, "已取得许可", DateOnly.FromDateTime(exchange.Now.Date), null, [answered]), default)).Must();
        const string Sheet = "title_zh\n高温固体氧化物电解水制氢";
        _ = await exchange.Given.ImportAsync(seller, Sheet);
        var (imported, left) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet))), await PutAsync("没有记录的文件"));
        await SweepAsync();
        Assert.True(await IsThereAsync(left));
        exchange.Clock.Advance(SweepFiles.Age + TimeSpan.FromMinutes(1));
        var young = await PutAsync("刚刚上传的文件");
        await SweepAsync();
        Assert.False(await IsThereAsync(left));
        Assert.True(await IsThereAsync(young));
        Assert.True(await IsThereAsync(answered.Digest));
        Assert.True(await IsThereAsync(imported));
    }

    private Task SweepAsync() => exchange.Get<IEnumerable<IWorker>>().OfType<SweepFiles>().Single().StepAsync(default);

    private async Task<string> PutAsync(string text) => (await exchange.Get<IFileStore>().PutAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), default)).Digest;

    private async Task<bool> IsThereAsync(string digest)
    {
        try
        {
            await using var file = await exchange.Get<IFileStore>().OpenAsync(digest, default);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
