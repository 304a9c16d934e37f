using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>SHA-256 over canonical JSON, as 64 hexadecimal digits: what a person accepts or signs.</summary>
internal static class Digests
{
    public static string Of(params IEnumerable<KeyValuePair<string, object?>> fields) => Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(fields)));

    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string At(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
