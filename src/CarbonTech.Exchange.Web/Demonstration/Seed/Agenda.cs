namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>What happens when in the demonstration: acts in the order of their times, after each of which the exchange comes to rest.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Entry, (DateTimeOffset At, int Ordinal)> entries = new();
    private int ordinal;

    /// <summary>Puts an act on the agenda.</summary>
    /// <param name="quietly">Nothing that follows at once depends on what workers and followers make of it.</param>
    public void At(DateTimeOffset at, Func<CancellationToken, Task> act, bool quietly = false) => entries.Enqueue(new(act, quietly), (at, ordinal++));

    /// <summary>Lets time come to an instant, so that what is due then happens then.</summary>
    public void Pass(DateTimeOffset at) => At(at, _ => Task.CompletedTask);

    /// <summary>Plays everything up to an instant. Later acts are left out.</summary>
    public async Task PlayAsync(SeedMarket market, DateTimeOffset until, CancellationToken ct)
    {
        while (entries.TryPeek(out _, out var next) && next.At <= until)
        {
            var (act, quietly) = entries.Dequeue();
            market.Clock.To(next.At);
            await act(ct);
            var more = entries.TryPeek(out _, out var following) && following.At == next.At;
            if (!quietly && !more) await market.SettleAsync(ct);
        }

        market.Clock.To(until);
        await market.SettleAsync(ct);
    }

    private sealed record Entry(Func<CancellationToken, Task> Act, bool Quietly);
}
