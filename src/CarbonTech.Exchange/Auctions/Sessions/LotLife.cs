using CarbonTech.Exchange.Auctions.Lots;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The statuses of lots by what sessions ask of them.</summary>
internal static class LotLife
{
    /// <summary>Announced and not ended.</summary>
    public static readonly LotStatus[] Open =
    [
        LotStatus.Announced, LotStatus.Display, LotStatus.Registration, LotStatus.Agreement, LotStatus.Running, LotStatus.AwaitingHammer,
        LotStatus.AwaitingPriority, LotStatus.Suspended,
    ];

    /// <summary>Never shown to the public.</summary>
    public static readonly LotStatus[] Hidden = [LotStatus.Draft, LotStatus.Consigned];
}
