using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The gates: what law asks for before the contract, and the contract.</summary>
internal sealed partial class Deal
{
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>What law asks for before the contract is laid out.</summary>
    public Result<DealStatus> OpenGates() => Status == Agreed ? Move(Gates, new DealGatesOpened(Id, Origin, OriginId)) : KernelRefusals.NotNow(Status, Gates);

    /// <summary>Both sides signed the confirmation.</summary>
    public Result<DealStatus> Confirm(DateTimeOffset now)
    {
        if (ConfirmedAt is not null) return Status;
        if (Status != Gates) return KernelRefusals.NotNow(Status, Contract);
        ConfirmedAt = now;
        return Move(Contract, new DealConfirmed(Id, OriginId));
    }
}
