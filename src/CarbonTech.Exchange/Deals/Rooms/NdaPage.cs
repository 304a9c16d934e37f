using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The agreement to keep secrets as its sides read and sign it.</summary>
/// <param name="WaitsForMe">The side for which the reader may act has not signed.</param>
public sealed record NdaPage(
    DealLine Deal, NonDisclosureStatus Status, string TextZh, string TextEn, string Digest, string Pattern, DealSide DrawnBy, DateTimeOffset DrawnAt, IReadOnlyList<NdaPage.Signature> Signatures, bool WaitsForMe)
{
    /// <param name="Person">Null until the side has signed.</param>
    public sealed record Signature(DealSide Side, PartyId Party, PersonId? Person, DateTimeOffset? At);
}
