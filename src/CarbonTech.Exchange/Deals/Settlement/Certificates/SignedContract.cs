using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract that both sides signed, as the certificate names it.</summary>
internal static class SignedContract
{
    /// <summary>Null for a deal whose contract was not drawn here.</summary>
    internal static Task<string?> DigestAsync(ExchangeDb db, DealId deal, CancellationToken ct) =>
        db.DealContracts.Where(c => c.Deal == deal && c.Status == ContractStatus.Signed).Select(c => (string?)c.Digest).FirstOrDefaultAsync(ct);
}
