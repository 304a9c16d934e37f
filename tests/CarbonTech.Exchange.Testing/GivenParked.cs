using CarbonTech.Exchange.Kernel.Journal;

namespace CarbonTech.Exchange.Testing;

/// <summary>What followers could not follow.</summary>
public sealed partial class Given
{
    /// <summary>A fact that this follower could not follow.</summary>
    public Task ParkAsync(string follower, long number) => exchange.Dbs.KeepAsync(db =>
    {
        db.ParkedFacts.Add(ParkedFact.Park(follower, number, new IOException(), exchange.Now));
        return Task.CompletedTask;
    }, default);
}
