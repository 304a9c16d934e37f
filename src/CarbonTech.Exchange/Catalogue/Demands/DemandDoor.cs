using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a use case gets at the demand that it changes: there, allowed, and as the person saw it.</summary>
internal static class DemandDoor
{
    /// <summary>For the publisher's people.</summary>
    public static async Task<Result<Demand>> OwnedAsync(ExchangeDb db, Actor by, DemandId id, int? seen, CancellationToken ct)
    {
        if (await db.Demands.FindAsync([id], ct) is not { } demand) return DemandRefusals.NoSuchDemand;
        if (by.Party != demand.Publisher || !DemandRules.MayPublish(by)) return DemandRefusals.NotYours;
        return seen is { } version && version != demand.Version ? KernelRefusals.ChangedMeanwhile : demand;
    }

    /// <summary>For the operator's desk, or the exchange's own workers.</summary>
    public static async Task<Result<Demand>> DeskAsync(ExchangeDb db, Actor by, DemandId id, int? seen, CancellationToken ct)
    {
        if (!by.IsOperator && !by.IsSystem) return DemandRefusals.NotOperator;
        if (await db.Demands.FindAsync([id], ct) is not { } demand) return DemandRefusals.NoSuchDemand;
        return seen is { } version && version != demand.Version ? KernelRefusals.ChangedMeanwhile : demand;
    }
}
