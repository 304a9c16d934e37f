using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>Stopping a lot, letting it go on and calling it off: each refusal, and the operator alone.</summary>
public sealed class StopLotTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private RunningLot lot = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_operator_alone_stops_a_running_lot()
    {
        await Law.RefusesEachAsync("lots.not-operator", [.. Law.NotOperators, lot[0].Actor], by => SuspendAsync(by));
        Law.Refuses("lots.no-such-lot", await SuspendAsync(of: Id.New<LotId>()));
        Assert.Equal(LotStatus.Running, await StatusAsync());
        (await SuspendAsync()).Must();
        Law.Refuses("kernel.not-now", await SuspendAsync());
    }

    [Fact]
    public async Task The_operator_alone_lets_a_stopped_lot_go_on()
    {
        Law.Refuses("kernel.not-now", await ResumeAsync());
        Law.Refuses("kernel.not-now", await ResumeAsync(times: new(exchange.Now, exchange.Now.AddHours(1))));
        (await SuspendAsync()).Must();
        await Law.RefusesEachAsync("lots.not-operator", [.. Law.NotOperators, lot[0].Actor], by => ResumeAsync(by));
        Law.Refuses("lots.no-such-lot", await ResumeAsync(of: Id.New<LotId>()));
        Law.Refuses("lots.times-out-of-order", await ResumeAsync(times: new(exchange.Now.AddMinutes(-1), exchange.Now.AddHours(1))));
        Law.Refuses("lots.times-out-of-order", await ResumeAsync(times: new(exchange.Now, exchange.Now)));
        Assert.Equal(LotStatus.Suspended, await StatusAsync());
        (await ResumeAsync()).Must();
    }

    [Fact]
    public async Task The_operator_alone_calls_a_stopped_lot_off_with_a_reason()
    {
        Law.Refuses("kernel.not-now", await CancelAsync());
        (await SuspendAsync()).Must();
        await Law.RefusesEachAsync("lots.not-operator", [.. Law.NotOperators, lot[0].Actor], by => CancelAsync(by));
        Law.Refuses("lots.no-such-lot", await CancelAsync(of: Id.New<LotId>()));
        Law.Refuses("lots.needs-reason", await CancelAsync(reason: " "));
        Assert.Equal(LotStatus.Suspended, await StatusAsync());
        Assert.Equal(LotStatus.Cancelled, (await CancelAsync()).Must());
        Law.Refuses("kernel.not-now", await ResumeAsync());
    }

    private Task<LotStatus> StatusAsync() => exchange.Dbs.ReadAsync(db => db.Lots.Where(l => l.Id == lot.Lot).Select(l => l.Status).SingleAsync());

    private Task<Result<LotStatus>> SuspendAsync(Actor? by = null, LotId? of = null) =>
        exchange.Get<SuspendLot>().RunAsync(new(by ?? Given.Desk, Given.Act(), of ?? lot.Lot, "断电"), default);

    private Task<Result<LotStatus>> ResumeAsync(Actor? by = null, LotId? of = null, LotTimes? times = null) =>
        exchange.Get<ResumeLot>().RunAsync(new(by ?? Given.Desk, Given.Act(), of ?? lot.Lot, times), default);

    private Task<Result<LotStatus>> CancelAsync(Actor? by = null, LotId? of = null, string reason = "权属争议") =>
        exchange.Get<CancelLot>().RunAsync(new(by ?? Given.Desk, Given.Act(), of ?? lot.Lot, reason), default);
}
