using CarbonTech.Exchange.Auctions;

namespace CarbonTech.Exchange.Web;

public static partial class Paths
{
    /// <summary>A lot's page: the live room while it runs, its result afterwards.</summary>
    public static string Lot(LotId id) => $"/lots/{id}";

    /// <summary>Bids are posted here; the lot's id is in the address so that a proxy can route by it.</summary>
    public static string Bids(LotId id) => $"/lots/{id}/bids";

    /// <summary>The live stream of a lot.</summary>
    public static string LotLive(LotId id) => $"/lots/{id}/live";

    /// <summary>The room's moving parts as they are now.</summary>
    public static string LotNow(LotId id) => $"/lots/{id}/now";

    /// <summary>The published bid log with its hashes.</summary>
    public static string LotLog(LotId id) => $"/lots/{id}/log";

    public static string LotLogFile(LotId id) => $"/lots/{id}/log.json";

    public static string SuspendLot(LotId id) => $"/lots/{id}/suspend";

    public static string ResumeLot(LotId id) => $"/lots/{id}/resume";

    public static string CancelLot(LotId id) => $"/lots/{id}/cancel";
}
