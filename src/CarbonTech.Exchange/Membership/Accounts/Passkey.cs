using System.Security.Cryptography;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A public key credential (WebAuthn) by which a person signs in beside or instead of a password.</summary>
public sealed class Passkey
{
    /// <summary>SHA-256 of the credential id: a key of one length on every database.</summary>
    public byte[] Digest { get; private init; } = [];

    public required byte[] CredentialId
    {
        get;
        init => (field, Digest) = (value, DigestOf(value));
    }

    public required PersonId Person { get; init; }
    public required byte[] PublicKey { get; init; }
    public string? Name { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public long SignCount { get; set; }

    /// <summary>How the authenticator is reached, comma-separated as the browser told it.</summary>
    public string? Transports { get; init; }

    public bool IsUserVerified { get; set; }
    public bool IsBackupEligible { get; init; }
    public bool IsBackedUp { get; set; }
    public required byte[] AttestationObject { get; init; }
    public required byte[] ClientDataJson { get; init; }

    public static byte[] DigestOf(byte[] credentialId) => SHA256.HashData(credentialId);
}
