using System.Reflection;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>What the exchange does by itself because of a fact or a clock, nobody else may ask for: not a stranger, not a party, not the operator.</summary>
public sealed class SystemOnlyTests
{
    public static TheoryData<Type> Acts { get; } =
    [
        typeof(DefaultLot), typeof(KeepDeposit), typeof(ReleaseDeposit), typeof(AdvanceLot), typeof(AdvanceSession), typeof(SettlePayout), typeof(SettleRefund), typeof(SendPayout),
        typeof(SendRefund), typeof(BookGatewayEvent), typeof(RecordCheckoutAnswer), typeof(ExpirePaymentRequest), typeof(AskReindex),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Nobody_else_may_ask_for_it(Type act)
    {
        await using var exchange = await TestExchange.StartAsync();
        var owner = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync());
        foreach (var by in new[] { Actor.Nobody, owner, await exchange.Given.OperatorAsync() }) Assert.Equal("refused: kernel.system-only", await CodeAsync(exchange, act, by));
    }

    /// <summary>The input of nothing but the person: the refusal comes before anything is looked at.</summary>
    private static async Task<string> CodeAsync(TestExchange exchange, Type act, Actor by)
    {
        var maker = act.GetNestedType("Input")!.GetConstructors().Single(c => c.GetParameters().Length > 1);
        var input = maker.Invoke([.. maker.GetParameters().Select(p => p.ParameterType == typeof(Actor) ? by : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)]);
        var task = (Task)act.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance)!.Invoke(exchange.Find(act), [input, CancellationToken.None])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!.ToString()!;
    }
}
