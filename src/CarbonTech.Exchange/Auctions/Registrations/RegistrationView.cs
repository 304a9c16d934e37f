using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A registration with all it holds, for its members and the operator.</summary>
public sealed record RegistrationView(
    RegistrationId Id, LotRow Lot, PartyId Lead, IReadOnlyList<RegistrationView.Member> Members, RegistrationStatus Status, DateTimeOffset AppliedAt, string RulesDigest,
    string? Note, string? DeclaredTie, DateTimeOffset? TieApprovedAt, string? Reason, string? Code, PaymentRequestId? DepositRequest, DateTimeOffset? DepositHeldAt,
    DepositFate? DepositFate, DateTimeOffset DepositUntil, IReadOnlyList<Paper> Papers, int Version)
{
    public sealed record Member(PartyId Party, PartyName Name, int BasisPoints, bool Consented);
}
