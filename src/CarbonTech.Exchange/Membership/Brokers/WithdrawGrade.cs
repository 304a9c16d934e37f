using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator takes the grade of a broker out, with a reason; mandates that name him stand, no new one may.</summary>
public sealed class WithdrawGrade(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Brokerage, PersonId Person, string Reason) : ICommand;

    public Task<Result<BrokerGradeStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<BrokerGradeStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.BrokerGrades.SingleOrDefaultAsync(g => g.Brokerage == input.Brokerage && g.Person == input.Person, ct) is not { } grade) return BrokerRefusals.NoGrade;
        if (string.IsNullOrWhiteSpace(input.Reason)) return KernelRefusals.Required(nameof(input.Reason));
        if (input.Reason.Length > Party.LongestReason) return KernelRefusals.TooLong(nameof(input.Reason), Party.LongestReason);
        return grade.Withdraw(input.Reason.Trim(), input.By.Person, db.Now);
    }
}
