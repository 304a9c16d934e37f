namespace CarbonTech.Exchange.Deals;

/// <summary>The certificates of a deal and what its sides let the public know, for them.</summary>
/// <param name="Names">What the reader's side chose; null for a reader who chooses nothing.</param>
/// <param name="MayAsk">The reader may ask for one now.</param>
public sealed record DealCertificatePage(
    IReadOnlyList<DealCertificateLine> Certificates, bool? Names, bool? Amount, bool ShowsNames, bool ShowsAmount, bool MayAsk);
