using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

internal static class Certifiers
{
    /// <summary>True when the roles would make the person a certifier here who is one for another body already.</summary>
    internal static async Task<bool> ElsewhereAsync(ExchangeDb db, PersonId person, PartyId here, Roles roles, CancellationToken ct) =>
        roles.HasFlag(Roles.Certifier) && await db.Members.AnyAsync(m => m.Person == person && m.Party != here && (m.Roles & Roles.Certifier) != 0, ct);
}
