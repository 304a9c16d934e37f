namespace CarbonTech.Exchange.Deals;

/// <summary>The contract that both sides signed, as the certificate names it.</summary>
internal static class SignedContract
{
    internal static Task<string?> DigestAsync(ExchangeDb db, DealId deal, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (db, deal);
        return Task.FromResult<string?>(null);
    }
}
