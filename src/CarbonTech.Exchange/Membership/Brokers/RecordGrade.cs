using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator records the grade of a broker after looking at the certificate: for the first time, a higher one, or one that was taken out.</summary>
public sealed class RecordGrade(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Brokerage, PersonId Person, Grade Grade, BrokerCertificate Certificate) : ICommand;

    public Task<Result<BrokerGradeId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<BrokerGradeId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.PartyAsync(input.Brokerage, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Status != PartyStatus.Verified || !party.Capacities.HasFlag(Capacities.Brokerage)) return BrokerRefusals.NotABrokerage;
        if (!party.Members.Any(m => m.Person == input.Person && m.Roles.HasFlag(Roles.Broker))) return BrokerRefusals.NotABroker;
        var certificate = input.Certificate.Tidied();
        var no = certificate.Check(DateOnly.FromDateTime(db.Now.ToOffset(TimeSpan.FromHours(8)).DateTime)).When(!Enum.IsDefined(input.Grade), KernelRefusals.Required(nameof(input.Grade)));
        if (no.Any) return no;
        if (await db.BrokerGrades.AnyAsync(g => g.Number == certificate.Number && g.IssuedBy == certificate.IssuedBy && g.Person != input.Person, ct)) return BrokerRefusals.NumberTaken;
        var known = await db.BrokerGrades.SingleOrDefaultAsync(g => g.Brokerage == input.Brokerage && g.Person == input.Person, ct);
        if (known is not null) return known.Renew(input.Grade, certificate, input.By.Person, db.Now).Then<BrokerGradeId>(_ => known.Id);
        var grade = BrokerGrade.Of(input.Brokerage, input.Person, input.Grade, certificate, input.By.Person, db.Now);
        db.BrokerGrades.Add(grade);
        return grade.Id;
    }
}
