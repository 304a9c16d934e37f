using System.Text.Json;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The bid log as anyone can check it: SHA-256(former digest ‖ canonical JSON of the row without its hash) is each row's hash.</summary>
internal static class LogJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static byte[] Write(IReadOnlyList<BidLogRow> rows) => JsonSerializer.SerializeToUtf8Bytes(rows.Select(r => new
    {
        row = new
        {
            amount = r.AmountMinor, at = r.At.UtcDateTime.ToString("O"), code = r.Code, commitment = Convert.ToHexStringLower(r.Commitment),
            end = r.EndsAt.UtcDateTime.ToString("O"), leader = r.LeaderCode, lot = r.Lot.ToString(), number = r.Number, price = r.PriceMinor, round = r.Round,
        },
        hash = Convert.ToHexStringLower(r.Hash),
    }), Indented);
}
