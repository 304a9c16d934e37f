namespace CarbonTech.Exchange.Catalogue;

/// <summary>A stored file: SHA-256 as 64 hexadecimal digits, and its length in bytes.</summary>
public sealed record StoredFile(string Digest, long Length);
