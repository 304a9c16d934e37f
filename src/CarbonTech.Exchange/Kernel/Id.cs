using System.Security.Cryptography;
using System.Text;

namespace CarbonTech.Exchange.Kernel;

/// <summary>Makes identifiers. New ones are version 7 (RFC 9562), time first, so that rows insert in order; nobody sorts by them but as tie-break.</summary>
public static class Id
{
    public static TId New<TId>()
        where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());

    public static TId As<TId>(Guid value)
        where TId : struct, IId<TId> => TId.From(value);

    /// <summary>The same words give the same identifier, for acts that a worker may repeat (RFC 9562, version 8).</summary>
    public static Guid Named(string words)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(words), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IId<TId>
    {
        var ok = Guid.TryParse(text, out var value) && value != Guid.Empty;
        id = ok ? TId.From(value) : default;
        return ok;
    }
}
