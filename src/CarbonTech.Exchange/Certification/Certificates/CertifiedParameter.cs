using System.Globalization;

namespace CarbonTech.Exchange.Certification;

/// <summary>One figure of a certificate: value with unit, expanded uncertainty (k = 2) in the same unit, and the conditions under which it was found.</summary>
public sealed record CertifiedParameter(string NameZh, string NameEn, decimal Value, string Unit, decimal? Uncertainty, string? Conditions)
{
    /// <summary>The value, or its uncertainty, as a page or paper writes it: no more decimals than a value of this size bears. The statement keeps them all.</summary>
    public string Printed(decimal number) => number.ToString(Math.Abs(Value) switch { >= 100 => "#,0.##", >= 1 => "#,0.####", _ => "#,0.######" }, CultureInfo.InvariantCulture);
}
