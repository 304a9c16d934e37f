using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web;

/// <summary>Parties, their people, and the operator's desk of applications.</summary>
public static partial class Paths
{
    public const string ApplyForParty = "/parties/apply";
    public const string MyParty = "/party";
    public const string Invite = "/party/invitations";
    public const string ChangeRoles = "/party/roles";
    public const string RemoveMember = "/party/people/remove";
    public const string WithdrawInvitation = "/party/invitations/withdraw";
    public const string SendInvitation = "/party/invitations/send";
    public const string DeclareTie = "/party/ties";
    public const string OperatorParties = "/operator/parties";

    public static string Party(PartyId id) => $"/parties/{id}";

    public static string ApplyAgain(PartyId id) => $"/parties/{id}/application";

    public static string Invitation(InvitationId id) => $"/invitations/{id}";

    public static string AcceptInvitation(InvitationId id) => $"/invitations/{id}/accept";

    public static string OperatorPartiesIn(PartyStatus status) => $"{OperatorParties}?status={status}";

    public static string OperatorParty(PartyId id) => $"{OperatorParties}/{id}";

    public static string Decide(PartyId id, string verb) => $"{OperatorParties}/{id}/{verb}";
}
