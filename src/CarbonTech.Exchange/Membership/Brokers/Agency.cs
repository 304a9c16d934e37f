using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>In whose name a brokerage acts, about what and until when: what rules of conflict may know of a mandate without reading it.</summary>
internal sealed class Agency
{
    private Agency()
    {
    }

    public Guid Mandate { get; private init; }
    public PartyId Client { get; private init; }
    public PartyId Brokerage { get; private init; }

    /// <summary>The client's listing or demand; empty with a need in words.</summary>
    public Guid Subject { get; private init; }

    public DateTimeOffset Until { get; private set; }

    public static Agency Of(Guid mandate, PartyId client, PartyId brokerage, Guid subject, DateTimeOffset until) =>
        new() { Mandate = mandate, Client = client, Brokerage = brokerage, Subject = subject, Until = until };

    /// <summary>It ends earlier than was agreed.</summary>
    public void EndAt(DateTimeOffset until) => Until = until;
}
