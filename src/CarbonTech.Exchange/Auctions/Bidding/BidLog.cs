using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The hash-chained log of a lot. Anyone can verify what was published: each row's hash is SHA-256(former hash ‖ row as canonical JSON),
/// the first former hash is empty, the chain runs on over the rounds.</summary>
public static class BidLog
{
    /// <summary>The place of the first row that does not follow from the former ones, or null when the whole log holds.</summary>
    /// <param name="rows">All rows of one lot by round and number.</param>
    public static BidLogBreak? Verify(IEnumerable<BidLogRow> rows)
    {
        byte[] former = [];
        BidLogRow? last = null;
        foreach (var row in rows)
        {
            if (Follows(last, row) is { } gap) return new BidLogBreak(row.Round, row.Number, gap);
            var expected = Canonical.Link(former, BidLine.Of(row));
            if (!expected.AsSpan().SequenceEqual(row.Hash)) return new BidLogBreak(row.Round, row.Number, BidLogFault.Hash);
            (former, last) = (row.Hash, row);
        }

        return null;
    }

    /// <summary>What the log shows of a maximum: only who knows the salt can tell which amount it is.</summary>
    public static byte[] Commit(ReadOnlySpan<byte> salt, long mostMinor)
    {
        Span<byte> text = stackalloc byte[64];
        salt.CopyTo(text);
        Encoding.ASCII.TryGetBytes(mostMinor.ToString(CultureInfo.InvariantCulture), text[salt.Length..], out var written);
        return SHA256.HashData(text[..(salt.Length + written)]);
    }

    private static BidLogFault? Follows(BidLogRow? last, BidLogRow row) => last switch
    {
        null => row.Number == 1 ? null : BidLogFault.Number,
        _ when row.Lot != last.Lot => BidLogFault.Lot,
        _ when row.Round == last.Round && row.Number != last.Number + 1 => BidLogFault.Number,
        _ when row.Round < last.Round || (row.Round > last.Round && row.Number != 1) => BidLogFault.Number,
        _ when row.At < last.At => BidLogFault.Time,
        _ when row.Round == last.Round && row.PriceMinor < last.PriceMinor => BidLogFault.Price,
        _ => null,
    };
}
