using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The gates: what law asks for before the contract, and the contract.</summary>
internal sealed partial class Deal
{
    /// <summary>When both sides had signed the confirmation of a lot's sale.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>What law asks for before the contract is laid out.</summary>
    public Result<DealStatus> OpenGates() => Status == Agreed ? Move(Gates, new DealGatesOpened(Id, Origin, OriginId)) : KernelRefusals.NotNow(Status, Gates);

    /// <summary>Both sides signed the confirmation of a lot's sale: one of its gates.</summary>
    public Result<DealStatus> Confirm(DateTimeOffset now)
    {
        if (ConfirmedAt is not null) return Status;
        if (Status != Gates) return KernelRefusals.NotNow(Status, Contract);
        ConfirmedAt = now;
        Record(new DealConfirmed(Id, OriginId));
        return Status;
    }

    /// <summary>Every gate is met or does not apply: the contract was drawn and waits for two signatures.</summary>
    public Result<DealStatus> DrawContract(ContractId contract, string digest) =>
        Status == Gates ? Move(Contract, new ContractDrawn(Id, contract, digest)) : KernelRefusals.NotNow(Status, Contract);

    /// <summary>A gate was opened again before the contract was signed.</summary>
    public Result<DealStatus> ReopenGates()
    {
        if (Status != Contract) return KernelRefusals.NotNow(Status, Gates);
        return Move(Gates, new DealGatesReopened(Id));
    }
}
