namespace CarbonTech.Exchange.Certification;

/// <summary>One figure of a certificate: value with unit, expanded uncertainty (k = 2) in the same unit, and the conditions under which it was found.</summary>
public sealed record CertifiedParameter(string NameZh, string NameEn, decimal Value, string Unit, decimal? Uncertainty, string? Conditions);
