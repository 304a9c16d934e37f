namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The time in which the demonstration's past is played: set by its agenda, only forward.</summary>
internal sealed class SeedClock(DateTimeOffset start) : TimeProvider
{
    private long now = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    public void To(DateTimeOffset instant) => Volatile.Write(ref now, Math.Max(now, instant.UtcTicks));
}
