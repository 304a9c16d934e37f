using System.Security.Cryptography;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The evidence of the register step as it is typed: a document or its digest, its day, a note.</summary>
public sealed record RegisterForm(ActId ActId, int Seen, string? Digest, IFormFile? Document, DateOnly? On, string? Note)
{
    /// <summary>The digest of the uploaded document, or the typed one.</summary>
    internal async Task<EvidenceRegisterStep.Input> ForAsync(Actor by, DealId deal, CancellationToken ct) =>
        new(by, ActId, deal, Seen, Document is { Length: > 0 } ? await DigestAsync(Document, ct) : (Digest ?? "").Trim(), On ?? DateOnly.MaxValue, Note ?? "");

    private static async Task<string> DigestAsync(IFormFile document, CancellationToken ct)
    {
        await using var stream = document.OpenReadStream();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
    }
}
