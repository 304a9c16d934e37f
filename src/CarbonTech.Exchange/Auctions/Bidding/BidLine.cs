using System.Buffers.Text;
using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A row of the bid log as canonical JSON, written straight into a buffer: it is what <see cref="Canonical.Json"/> gives (a test holds them
/// together), at the pace of the desk.</summary>
internal static class BidLine
{
    private const int Longest = 640;

    public static byte[] Of(BidLogRow row)
    {
        Span<byte> into = stackalloc byte[Longest];
        return into[..Write(into, row)].ToArray();
    }

    /// <summary>The next link of the chain, without a detour over arrays.</summary>
    public static byte[] Link(ReadOnlySpan<byte> former, BidLogRow row)
    {
        Span<byte> into = stackalloc byte[Longest + 32];
        former.CopyTo(into);
        var length = Write(into[former.Length..], row);
        return System.Security.Cryptography.SHA256.HashData(into[..(former.Length + length)]);
    }

    private static int Write(Span<byte> into, BidLogRow row)
    {
        var at = 0;
        Put(into, ref at, "{\"amount\":"u8);
        Put(into, ref at, row.AmountMinor);
        Put(into, ref at, ",\"at\":\""u8);
        Put(into, ref at, row.At);
        Put(into, ref at, "\",\"code\":\""u8);
        Put(into, ref at, row.Code);
        Put(into, ref at, "\",\"commitment\":\""u8);
        Convert.TryToHexStringLower(row.Commitment, into[at..], out var hex);
        at += hex;
        Put(into, ref at, "\",\"end\":\""u8);
        Put(into, ref at, row.EndsAt);
        Put(into, ref at, "\",\"leader\":\""u8);
        Put(into, ref at, row.LeaderCode);
        Put(into, ref at, "\",\"lot\":\""u8);
        Utf8Formatter.TryFormat(row.Lot.Value, into[at..], out var id, 'N');
        at += id;
        Put(into, ref at, "\",\"number\":"u8);
        Put(into, ref at, row.Number);
        Put(into, ref at, ",\"price\":"u8);
        Put(into, ref at, row.PriceMinor);
        Put(into, ref at, ",\"round\":"u8);
        Put(into, ref at, row.Round);
        Put(into, ref at, "}"u8);
        return at;
    }

    private static void Put(Span<byte> into, ref int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(into[at..]);
        at += text.Length;
    }

    private static void Put(Span<byte> into, ref int at, long number)
    {
        Utf8Formatter.TryFormat(number, into[at..], out var written);
        at += written;
    }

    private static void Put(Span<byte> into, ref int at, DateTimeOffset when)
    {
        when.UtcDateTime.TryFormat(into[at..], out var written, "O", CultureInfo.InvariantCulture);
        at += written;
    }

    /// <summary>Bidder codes are letters and digits in any script; they hold nothing that JSON escapes.</summary>
    private static void Put(Span<byte> into, ref int at, string code) => at += System.Text.Encoding.UTF8.GetBytes(code, into[at..]);
}
