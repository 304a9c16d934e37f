using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a transaction certificate (交易凭证).</summary>
public readonly record struct DealCertificateId(Guid Value) : IId<DealCertificateId>
{
    public static DealCertificateId From(Guid value) => new(value);

    public static DealCertificateId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out DealCertificateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
