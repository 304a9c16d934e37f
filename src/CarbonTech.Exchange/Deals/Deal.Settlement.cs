using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>Money and performance: what is paid, what is shown, how it ends.</summary>
internal sealed partial class Deal
{
    public PaymentRequestId? PriceRequest { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public RegisterEvidence? Register { get; private set; }

    public PayoutOrderId? Payout { get; private set; }

    public Money Commission => Price.Share(CommissionBasisPoints);

    public bool NeedsRegister => DealTypes.NeedRegister(DealType);

    /// <summary>The price may leave the escrow.</summary>
    public bool IsPriceDue => Status == Performance && Payout is null && (Register is not null || !NeedsRegister);

    /// <summary>The bill for what the deposit did not cover.</summary>
    public void Bill(PaymentRequestId request) => PriceRequest = request;

    /// <summary>The whole price lies in escrow.</summary>
    public Result<DealStatus> MarkPaid(DateTimeOffset now)
    {
        if (PaidAt is not null) return Status;
        if (Status is not (Gates or Contract)) return KernelRefusals.NotNow(Status, Performance);
        PaidAt = now;
        Record(new DealPaid(Id, OriginId, Price));
        return Advance();
    }

    public Result<DealStatus> EvidenceRegister(RegisterEvidence evidence)
    {
        if (Status != Performance) return KernelRefusals.NotNow(Status, Completed);
        if (!NeedsRegister) return DealsRefusals.NoRegisterStep;
        if (Payout is not null) return DealsRefusals.AlreadyEvidenced;
        Register = evidence;
        Record(new RegisterStepEvidenced(Id, OriginId, evidence.Digest));
        return Status;
    }

    public void OrderPayout(PayoutOrderId order) => Payout = order;

    public Result<DealStatus> Complete(DateTimeOffset now)
    {
        if (!May(Completed)) return KernelRefusals.NotNow(Status, Completed);
        EndedAt = now;
        return Move(Completed, new DealCompleted(Id, OriginId));
    }

    /// <summary>The buyer did not pay in time. Only while the price is not paid, and not before its deadline.</summary>
    public Result<DealStatus> Default(DateTimeOffset now)
    {
        if (!May(Defaulted)) return KernelRefusals.NotNow(Status, Defaulted);
        if (PaidAt is not null) return PaymentsRefusals.AlreadyPaid;
        if (PayBy is not { } payBy) return PaymentsRefusals.AlreadyPaid;
        if (now < payBy) return DealsRefusals.StillTime(payBy);
        EndedAt = now;
        return Move(Defaulted, new DealDefaulted(Id, Origin, OriginId));
    }

    private Result<DealStatus> Advance() => Status == Contract && PaidAt is not null ? Move(Performance, new DealInPerformance(Id, OriginId)) : Status;
}
