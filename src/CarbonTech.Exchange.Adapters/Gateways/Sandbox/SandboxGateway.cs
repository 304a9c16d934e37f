using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Adapters.Gateways.Sandbox;

/// <summary>An institution inside the process, for demonstrations: it keeps a book of its own, has a checkout page of its own under <c>/sandbox</c>, and
/// tells what happened by messages through the same door as any other. No real money moves. Refused in a real market unless the settings name it.</summary>
public sealed class SandboxGateway(string path, TimeProvider clock) : IPaymentGateway, IDisposable
{
    public const string GatewayName = "sandbox";
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);
    private readonly SandboxBook book = new(path);

    public string Name => GatewayName;

    /// <summary>The address of the institution's page for a payment.</summary>
    public static string PageOf(string key) => $"/sandbox/checkout/{key}";

    public Task<GatewayAnswer> StartCheckoutAsync(CheckoutOrder order, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            if (await b.FindAsync(order.Key) is { } known) return known.Answer(PageOf(order.Key));
            var late = order.Until <= clock.GetUtcNow();
            var made = new SandboxOrder(
                order.Key, GatewayEventKind.CheckoutSucceeded, order.Amount, order.Subject, order.ReturnTo, order.Until, late ? GatewayOutcome.Declined : GatewayOutcome.Pending);
            await b.KeepAsync(made);
            return made.Answer(PageOf(order.Key));
        }, ct);

    public Task<GatewayAnswer> RefundAsync(RefundInstruction order, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            if (await b.FindAsync(order.Key) is { } known) return known.Answer(null);
            var left = await b.LeftOfAsync(order.Movement);
            return await OutAsync(b, new(order.Key, GatewayEventKind.RefundSucceeded, order.Amount, order.Movement, null, null, GatewayOutcome.Pending), order.Amount.Minor <= left, order.Movement);
        }, ct);

    public Task<GatewayAnswer> PayOutAsync(PayoutInstruction order, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            if (await b.FindAsync(order.Key) is { } known) return known.Answer(null);
            var lies = await b.BalanceAsync(order.Amount.Currency);
            return await OutAsync(b, new(order.Key, GatewayEventKind.PayoutSucceeded, order.Amount, order.To.ToString(), null, null, GatewayOutcome.Pending), order.Amount <= lies, null);
        }, ct);

    public Task<GatewayAnswer?> FindAsync(string key, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            await SettleAsync(b);
            return (await b.FindAsync(key))?.Answer(PageOf(key));
        }, ct);

    public Task<GatewayBook> BookAsync(Currency currency, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            await SettleAsync(b);
            return new GatewayBook(await b.BalanceAsync(currency), await b.MovementsAsync(currency));
        }, ct);

    /// <summary>The payment behind a page of the institution, or null.</summary>
    public Task<SandboxOrder?> CheckoutAsync(string key, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            await SettleAsync(b);
            return await b.FindAsync(key) is { Kind: GatewayEventKind.CheckoutSucceeded } order ? order : null;
        }, ct);

    /// <summary>The payer decides on the institution's page. What was decided stays decided; the answer is the payment as it then stands.</summary>
    public Task<SandboxOrder?> DecideAsync(string key, SandboxChoice choice, TimeSpan delay, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            await SettleAsync(b);
            if (await b.FindAsync(key) is not { Kind: GatewayEventKind.CheckoutSucceeded } order) return null;
            return order.IsOpen ? await DecidedAsync(b, order, choice, delay) : order;
        }, ct);

    /// <summary>Money arrives that names no order, as bank transfers do.</summary>
    public Task TransferAsync(Money amount, CancellationToken ct) => book.ChangeAsync(
        async b =>
        {
            var movement = new GatewayMovement($"sbx_{Guid.CreateVersion7():N}", null, GatewayEventKind.TransferReceived, amount, clock.GetUtcNow());
            await b.MoveAsync(movement, outwards: false, null);
            await b.TellAsync(Message(movement));
            return 0;
        }, ct);

    /// <summary>Hands over the messages that are due, in order, until one is not taken. A message counts as delivered only when its taker said so.</summary>
    internal async Task<int> DeliverAsync(Func<GatewayMessage, Task<bool>> take, CancellationToken ct)
    {
        var due = await book.ChangeAsync(
            async b =>
            {
                await SettleAsync(b);
                return await b.UndeliveredAsync();
            }, ct);
        var delivered = 0;
        foreach (var (number, message) in due)
        {
            if (!await take(message)) break;
            await book.ChangeAsync(
                async b =>
                {
                    await b.DeliveredAsync(number);
                    return 0;
                }, ct);
            delivered++;
        }

        return delivered;
    }

    public void Dispose() => book.Dispose();

    private static GatewayMessage Message(GatewayMovement moved) => new($"evt_{moved.Movement}", moved.Kind, moved.Key, moved.Movement, moved.Amount, moved.At);

    private async Task<SandboxOrder> DecidedAsync(SandboxBook b, SandboxOrder order, SandboxChoice choice, TimeSpan delay)
    {
        var now = clock.GetUtcNow();
        var decided = choice switch
        {
            SandboxChoice.Pay => order with { SettleAt = now },
            SandboxChoice.PayLater => order with { SettleAt = now + delay },
            SandboxChoice.Unknown => order with { Outcome = GatewayOutcome.Unknown, SettleAt = now + Silence, Silent = true },
            SandboxChoice.Decline or SandboxChoice.Leave => order with { Outcome = GatewayOutcome.Declined },
        };
        await b.KeepAsync(decided);
        GatewayEventKind? kind = choice switch
        {
            SandboxChoice.Decline => GatewayEventKind.CheckoutDeclined,
            SandboxChoice.Leave => GatewayEventKind.CheckoutAbandoned,
            SandboxChoice.Unknown => GatewayEventKind.CheckoutUnknown,
            SandboxChoice.Pay or SandboxChoice.PayLater => null,
        };
        if (kind is { } told) await b.TellAsync(new GatewayMessage($"evt_{order.Key}_{told}", told, order.Key, null, order.Amount, now));
        await SettleAsync(b);
        return (await b.FindAsync(order.Key))!;
    }

    private async Task<GatewayAnswer> OutAsync(SandboxBook b, SandboxOrder order, bool covered, string? of)
    {
        if (!covered)
        {
            await b.KeepAsync(order with { Outcome = GatewayOutcome.Declined });
            return new GatewayAnswer(GatewayOutcome.Declined);
        }

        await SucceedAsync(b, order, clock.GetUtcNow(), of);
        return new GatewayAnswer(GatewayOutcome.Pending);
    }

    /// <summary>What the passing of time decides: delayed payments arrive, silent ones are found, pages that nobody used close.</summary>
    private async Task SettleAsync(SandboxBook b)
    {
        foreach (var order in await b.DueAsync(clock.GetUtcNow()))
        {
            if (order.SettleAt is { } at)
            {
                await SucceedAsync(b, order, at, null);
                continue;
            }

            await b.KeepAsync(order with { Outcome = GatewayOutcome.Declined });
            await b.TellAsync(new GatewayMessage($"evt_{order.Key}_closed", GatewayEventKind.CheckoutAbandoned, order.Key, null, order.Amount, order.Until!.Value));
        }
    }

    private static async Task SucceedAsync(SandboxBook b, SandboxOrder order, DateTimeOffset at, string? of)
    {
        var movement = new GatewayMovement($"sbx_{order.Key}", order.Key, order.Kind, order.Amount, at);
        await b.KeepAsync(order with { Outcome = GatewayOutcome.Succeeded, SettleAt = null, Movement = movement.Movement, MovedAt = at });
        await b.MoveAsync(movement, order.Kind is GatewayEventKind.RefundSucceeded or GatewayEventKind.PayoutSucceeded, of);
        if (!order.Silent) await b.TellAsync(Message(movement));
    }
}
