using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The grade of a broker (技术经理人) at a brokerage, as the operator saw it in a certificate. Only a graded broker may be named in a mandate.</summary>
internal sealed class BrokerGrade : Aggregate<BrokerGradeStatus>
{
    public static readonly StatusTable<BrokerGradeStatus> Life = new(
        BrokerGradeStatus.Valid, (BrokerGradeStatus.Valid, BrokerGradeStatus.Withdrawn), (BrokerGradeStatus.Withdrawn, BrokerGradeStatus.Valid));

    private BrokerGrade()
        : base(Life)
    {
    }

    public BrokerGradeId Id { get; private init; }
    public PartyId Brokerage { get; private init; }
    public PersonId Person { get; private init; }
    public Grade Grade { get; private set; }
    public string Number { get; private set; } = "";
    public string IssuedBy { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }
    public PersonId RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Why it was taken out.</summary>
    public string? Reason { get; private set; }

    public BrokerCertificate Certificate => new(Number, IssuedBy, IssuedOn);

    public static BrokerGrade Of(PartyId brokerage, PersonId person, Grade grade, BrokerCertificate certificate, PersonId by, DateTimeOffset now)
    {
        var row = new BrokerGrade { Id = Kernel.Id.New<BrokerGradeId>(), Brokerage = brokerage, Person = person };
        row.Take(grade, certificate, by, now);
        row.Record(new BrokerGraded(brokerage, person, grade));
        return row;
    }

    /// <summary>A higher grade, another certificate, or one that was taken out before.</summary>
    public Result<BrokerGradeStatus> Renew(Grade grade, BrokerCertificate certificate, PersonId by, DateTimeOffset now)
    {
        Take(grade, certificate, by, now);
        var fact = new BrokerGraded(Brokerage, Person, grade);
        if (Status == BrokerGradeStatus.Withdrawn) return Move(BrokerGradeStatus.Valid, fact);
        Record(fact);
        return Status;
    }

    public Result<BrokerGradeStatus> Withdraw(string reason, PersonId by, DateTimeOffset now)
    {
        if (!May(BrokerGradeStatus.Withdrawn)) return KernelRefusals.NotNow(Status, BrokerGradeStatus.Withdrawn);
        (Reason, RecordedBy, RecordedAt) = (reason, by, now);
        return Move(BrokerGradeStatus.Withdrawn, new BrokerGradeWithdrawn(Brokerage, Person));
    }

    private void Take(Grade grade, BrokerCertificate certificate, PersonId by, DateTimeOffset now) =>
        (Grade, Number, IssuedBy, IssuedOn, RecordedBy, RecordedAt, Reason) = (grade, certificate.Number, certificate.IssuedBy, certificate.IssuedOn, by, now, null);
}
