using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>The operator approves one capacity of a verified party with accreditation, scope and dates.</summary>
public sealed class ApproveBody(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Body, Capacities Capacity, ApprovalTerms Terms) : ICommand;

    public Task<Result<ApprovalId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ApprovalId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.Parties.SingleOrDefaultAsync(p => p.Id == input.Body, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Status != PartyStatus.Verified || !party.Capacities.HasFlag(input.Capacity)) return BodyRefusals.NoSuchCapacity;
        if (await db.BodyApprovals.AnyAsync(a => a.Body == input.Body && a.Capacity == input.Capacity && a.Seat == Guid.Empty, ct)) return BodyRefusals.AlreadyApproved;
        if (!BodyApproval.Approve(Id.New<ApprovalId>(), input.Body, input.Capacity, input.Terms, db.Now).Is(out var approval, out var no)) return no;
        db.BodyApprovals.Add(approval);
        return approval.Id;
    }
}
