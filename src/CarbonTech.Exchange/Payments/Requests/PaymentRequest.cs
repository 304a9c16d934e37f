using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Payments.PaymentRequestStatus;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill: who pays what for which subject until when. Money that arrives after the deadline, or after the request was closed, is not taken
/// for it. A paid deposit is afterwards counted, forfeited or given back, and each only as far as it was received.</summary>
internal sealed class PaymentRequest : Aggregate<PaymentRequestStatus>
{
    public static readonly StatusTable<PaymentRequestStatus> Life = new(Open, (Open, Paid), (Open, Cancelled), (Open, Expired));

    private PaymentRequest()
        : base(Life)
    {
    }

    public PaymentRequestId Id { get; private init; }

    public PaymentPurpose Purpose { get; private init; }

    /// <summary>The registration or the deal.</summary>
    public Guid Subject { get; private init; }

    public PartyId Payer { get; private init; }

    public PartyId Beneficiary { get; private init; }

    public Money Amount { get; private init; }

    public DateTimeOffset Due { get; private init; }

    public DateTimeOffset At { get; private init; }

    public long ReceivedMinor { get; private set; }

    public long RefundedMinor { get; private set; }

    public long ForfeitedMinor { get; private set; }

    /// <summary>The deal whose price the deposit became part of.</summary>
    public Guid? CountedTo { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public Money Received => Amount with { Minor = ReceivedMinor };

    public Money Outstanding => Amount with { Minor = Amount.Minor - ReceivedMinor };

    /// <summary>Received and neither given back nor forfeited.</summary>
    public Money Kept => Amount with { Minor = ReceivedMinor - RefundedMinor - ForfeitedMinor };

    /// <summary>Where the ledger keeps the money of this request.</summary>
    public LedgerAccount Account => (Purpose, CountedTo) switch
    {
        (PaymentPurpose.RegistrationDeposit, { } deal) => LedgerAccount.Escrow(deal),
        (PaymentPurpose.RegistrationDeposit, null) => LedgerAccount.Deposit(Subject),
        (PaymentPurpose.DealPrice or PaymentPurpose.ExchangeFee or PaymentPurpose.BrokerCommission, _) => LedgerAccount.Escrow(Subject),
    };

    public static Result<PaymentRequest> For(PaymentPurpose purpose, Guid subject, PartyId payer, PartyId beneficiary, Money amount, DateTimeOffset due, DateTimeOffset now)
    {
        if (!amount.IsPositive) return PaymentsRefusals.NotPositive;
        if (due <= now) return PaymentsRefusals.TooLate(due);
        var request = new PaymentRequest
        {
            Id = Kernel.Id.New<PaymentRequestId>(), Purpose = purpose, Subject = subject, Payer = payer, Beneficiary = beneficiary, Amount = amount, Due = due, At = now,
        };
        request.Record(new PaymentRequested(request.Id, purpose, subject, amount));
        return request;
    }

    /// <summary>May the payer start to pay now?</summary>
    public Refusal? Payable(DateTimeOffset now) => Status switch
    {
        Paid => PaymentsRefusals.AlreadyPaid,
        Open when now < Due => null,
        Open => PaymentsRefusals.TooLate(Due),
        _ => PaymentsRefusals.Closed,
    };

    /// <summary>Takes what of the money is due here: nothing when it came too late or the request is closed, at most what is outstanding.</summary>
    public Money Take(Money money, DateTimeOffset arrived, DateTimeOffset now)
    {
        if (Status != Open || arrived > Due || money.Currency != Amount.Currency) return Money.Zero(money.Currency);
        var taken = Money.Min(money, Outstanding);
        ReceivedMinor += taken.Minor;
        if (ReceivedMinor < Amount.Minor) return taken;
        PaidAt = now;
        _ = Move(Paid, new PaymentReceived(Id, Purpose, Subject, Received)).Must();
        return taken;
    }

    public Result<PaymentRequestStatus> Cancel() => Status == Paid ? PaymentsRefusals.AlreadyPaid : Move(Cancelled, new PaymentCancelled(Id, Purpose, Subject));

    public Result<PaymentRequestStatus> Expire(DateTimeOffset now) =>
        now < Due ? KernelRefusals.NotNow(Status, Expired) : Move(Expired, new PaymentExpired(Id, Purpose, Subject));

    public Result<Money> GiveBack(Money amount)
    {
        if (!amount.IsPositive) return PaymentsRefusals.NotPositive;
        if (amount > Kept) return PaymentsRefusals.MoreThanReceived(Kept);
        RefundedMinor += amount.Minor;
        return amount;
    }

    public Result<Money> Count(Guid deal)
    {
        if (DepositRefusal() is { } no) return no;
        if (CountedTo is not null) return PaymentsRefusals.DepositUsed;
        CountedTo = deal;
        Record(new DepositCounted(Id, Subject, deal, Kept));
        return Kept;
    }

    public Result<Money> Forfeit()
    {
        if (DepositRefusal() is { } no) return no;
        var all = Kept;
        ForfeitedMinor += all.Minor;
        Record(new DepositForfeited(Id, Subject, all));
        return all;
    }

    private Refusal? DepositRefusal()
    {
        if (Purpose != PaymentPurpose.RegistrationDeposit) return PaymentsRefusals.NotADeposit;
        if (Status != Paid) return PaymentsRefusals.NotPaid;
        return Kept.IsPositive ? null : PaymentsRefusals.DepositUsed;
    }
}

internal sealed class PaymentRequestMap : IEntityTypeConfiguration<PaymentRequest>
{
    public void Configure(EntityTypeBuilder<PaymentRequest> builder)
    {
        builder.ToTable("PaymentRequests").HasKey(r => r.Id);
        builder.Ignore(r => r.Received).Ignore(r => r.Outstanding).Ignore(r => r.Kept).Ignore(r => r.Account);
        builder.HasIndex(r => new { r.Subject, r.Purpose });
        builder.HasIndex(r => new { r.Payer, r.At });
        builder.HasIndex(r => new { r.Status, r.Due });
    }
}
