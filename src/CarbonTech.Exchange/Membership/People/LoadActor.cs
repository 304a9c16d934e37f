using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Who acts, read anew for every request: suspension and lost roles work at once.</summary>
public sealed class LoadActor(ReadMe me)
{
    /// <summary>The person for the chosen party, or for the party that <see cref="Me.As"/> falls back to; nobody when there is no such account.</summary>
    public async Task<Actor> RunAsync(PersonId person, PartyId? chosen, CancellationToken ct = default) =>
        await me.RunAsync(person, ct) is { } found ? found.As(chosen) : Actor.Nobody;
}
