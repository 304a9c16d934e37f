using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Identifies a certificate that a body granted.</summary>
public readonly record struct CertificateId(Guid Value) : IId<CertificateId>
{
    public static CertificateId From(Guid value) => new(value);

    public static CertificateId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out CertificateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
