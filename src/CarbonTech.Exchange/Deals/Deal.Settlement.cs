using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Money and performance: from the signed contract to completion, or to its end before.</summary>
internal sealed partial class Deal
{
    /// <summary>The bill of a lot for what the deposit did not cover.</summary>
    public PaymentRequestId? PriceRequest { get; private set; }

    /// <summary>When both had signed the contract.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>When the whole sum of the terms was there.</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>What of the broker's commission the seller bears, in minor units; kept back from the price in parts.</summary>
    public long SellerCommissionMinor { get; private set; }

    public Money Commission => Price.Share(CommissionBasisPoints);

    public Money SellerCommission => Price with { Minor = SellerCommissionMinor };

    public bool NeedsRegister => DealTypes.NeedRegister(DealType);

    /// <summary>How the price reaches the seller; a lot's goes through the supervised account.</summary>
    public SettlementMode Mode => Terms?.Settlement ?? SettlementMode.Supervised;

    /// <summary>The contract is signed, and nothing stops or has ended what follows from it.</summary>
    public bool IsPerformed => Status is Performance or Completed;

    public void Bill(PaymentRequestId request) => PriceRequest = request;

    /// <summary>The next deadline of the buyer, or none.</summary>
    public void Owe(DateTimeOffset? payBy) => PayBy = payBy;

    /// <summary>Both signed the contract: what it promises is to be done.</summary>
    public Result<DealStatus> Perform(Money sellerCommission, DateTimeOffset now)
    {
        if (Status != Contract) return KernelRefusals.NotNow(Status, Performance);
        (SignedAt, SellerCommissionMinor) = (now, sellerCommission.Minor);
        return Move(Performance, new DealInPerformance(Id, OriginId));
    }

    /// <summary>The whole sum of the terms is there; a lot's may come before the contract.</summary>
    public Result<DealStatus> MarkPaid(DateTimeOffset now)
    {
        if (PaidAt is not null) return Status;
        if (Status is Terminated or Defaulted || Status < Gates) return KernelRefusals.NotNow(Status, Performance);
        PaidAt = now;
        Record(new DealPaid(Id, OriginId, Price));
        return Status;
    }

    public Result<DealStatus> Complete(DateTimeOffset now)
    {
        if (Status != Performance) return KernelRefusals.NotNow(Status, Completed);
        EndedAt = now;
        return Move(Completed, new DealCompleted(Id, OriginId));
    }

    /// <summary>The buyer did not pay in time: not before the deadline.</summary>
    public Result<DealStatus> Default(DateTimeOffset payBy, DateTimeOffset now)
    {
        if (!May(Defaulted)) return KernelRefusals.NotNow(Status, Defaulted);
        if (now < payBy) return DealsRefusals.StillTime(payBy);
        EndedAt = now;
        return Move(Defaulted, new DealDefaulted(Id, Origin, OriginId));
    }
}
