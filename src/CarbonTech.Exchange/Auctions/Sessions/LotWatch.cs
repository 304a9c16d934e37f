using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A person watches a lot: it stands on his page and he is told when it starts and ends.</summary>
internal sealed class LotWatch
{
    public required PersonId Person { get; init; }

    public required LotId Lot { get; init; }

    public required DateTimeOffset At { get; init; }
}
