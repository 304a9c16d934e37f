using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What everyone may know of a transaction certificate: whether it is in force now, and of the deal what both sides let the public know.</summary>
/// <param name="Seller">Both names, when both agreed.</param>
/// <param name="Price">The exact sum, when both agreed.</param>
/// <param name="OpenSums">How many sums were not yet paid when it was issued.</param>
public sealed record DealCertificateView(
    string Number, DealCertificateStatus Status, DateTimeOffset IssuedAt, DateTimeOffset? RevokedAt, string? Reason, DateTimeOffset SignedAt, string? Field, string DealType,
    AmountBand? Band, Money? Price, (string Zh, string En)? Seller, (string Zh, string En)? Buyer, bool Completed, int OpenSums, string? ContractDigest, string Digest);
