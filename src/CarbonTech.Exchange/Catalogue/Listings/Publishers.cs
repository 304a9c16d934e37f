using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Whose listings go live at once and are sampled afterwards: parties that the operator trusts.</summary>
internal static class Publishers
{
    public static Task<bool> TrustedAsync(ExchangeDb db, PartyId party, CancellationToken ct) => db.Parties.AnyAsync(p => p.Id == party && p.Trusted, ct);
}
