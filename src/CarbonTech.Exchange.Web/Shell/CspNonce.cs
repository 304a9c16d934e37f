using System.Security.Cryptography;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>The nonce of this response: scripts and import map carry it, nothing else runs.</summary>
public sealed class CspNonce
{
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
