using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Gateways;

public sealed class SandboxGatewayTests : PaymentGatewayContract, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-").FullName;
    private readonly FakeTimeProvider clock = new(TestExchange.Start);
    private SandboxGateway sandbox;

    public SandboxGatewayTests() => sandbox = Open();

    protected override IPaymentGateway Gateway => sandbox;

    protected override DateTimeOffset Now => clock.GetUtcNow();

    [Fact]
    public async Task Its_book_survives_a_restart_and_undelivered_messages_come_again()
    {
        await StartAsync("a");
        await PayAsync("a");
        Assert.Equal(0, await sandbox.DeliverAsync(_ => Task.FromResult(false), default));
        sandbox.Dispose();
        sandbox = Open();
        Assert.Single(await MessagesAsync());
        Assert.Empty(await MessagesAsync());
        Assert.Single((await BookAsync()).Movements);
    }

    [Fact]
    public async Task A_page_that_nobody_used_closes_at_its_deadline()
    {
        await StartAsync("a");
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(GatewayEventKind.CheckoutAbandoned, Assert.Single(await MessagesAsync()).Kind);
        await PayAsync("a");
        Assert.Empty((await BookAsync()).Movements);
    }

    [Fact]
    public async Task A_silent_payment_is_learnt_of_only_by_asking()
    {
        await StartAsync("a");
        await sandbox.DecideAsync("a", SandboxChoice.Unknown, default, default);
        Assert.Equal(GatewayEventKind.CheckoutUnknown, Assert.Single(await MessagesAsync()).Kind);
        Assert.Equal(GatewayOutcome.Unknown, (await sandbox.FindAsync("a", default))!.Outcome);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Empty(await MessagesAsync());
        Assert.Equal(GatewayOutcome.Succeeded, (await sandbox.FindAsync("a", default))!.Outcome);
    }

    public void Dispose()
    {
        sandbox.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    protected override Task PayAsync(string key) => sandbox.DecideAsync(key, SandboxChoice.Pay, default, default);

    protected override Task DeclineAsync(string key) => sandbox.DecideAsync(key, SandboxChoice.Decline, default, default);

    protected override async Task<IReadOnlyList<GatewayMessage>> MessagesAsync()
    {
        var messages = new List<GatewayMessage>();
        await sandbox.DeliverAsync(
            message =>
            {
                messages.Add(message);
                return Task.FromResult(true);
            }, default);
        return messages;
    }

    private SandboxGateway Open() => new(Path.Combine(folder, "sandbox-gateway.db"), clock);
}
