using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>A market with a running lot, three bids, paid deposits and a sealed journal, made once; each test breaks a copy of it.</summary>
public sealed class RecordedMarket : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("exchange-recorded-").FullName;

    public async ValueTask InitializeAsync() => await CommandLine.MakeAsync(folder, async exchange =>
    {
        var (lot, bidders) = await exchange.Given.RunningLotAsync(await exchange.Given.PartyAsync());
        foreach (var (which, yuan) in new[] { (0, 1_000_000L), (1, 1_020_000L), (0, 1_060_000L) })
        {
            var by = await exchange.Given.OwnerAsync(bidders[which].Party);
            _ = (await exchange.Get<PlaceBid>().RunAsync(new(by, Given.Act(), lot, bidders[which].Registration, Money.Yuan(yuan), null, true, 1), default)).Must();
        }

        await exchange.SettleAsync();
    });

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Its database in another folder.</summary>
    public void CopyTo(string other)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "exchange.db*")) File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
    }
}
