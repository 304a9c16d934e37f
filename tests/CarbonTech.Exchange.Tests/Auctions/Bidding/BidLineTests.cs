using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

public sealed class BidLineTests
{
    private static readonly Gen<BidLogRow> Row =
        from id in Gen.Guid
        from numbers in Gen.Int[1, 1_000_000].Array[2]
        from amounts in Gen.Long[1, 1_000_000_000_000].Array[2]
        from ticks in Gen.Long[DateTime.UnixEpoch.Ticks, new DateTime(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks].Array[2]
        from codes in Gen.Int[1, 99_999].Array[2]
        from bytes in Gen.Byte.Array[32]
        select new BidLogRow(new(id), numbers[0], numbers[1], new(ticks[0], TimeSpan.Zero), $"竞{codes[0]:00}", amounts[0], bytes, amounts[1], $"B{codes[1]}", new(ticks[1], TimeSpan.Zero), bytes);

    [Fact]
    public void A_row_is_written_as_canonical_json() => Row.Sample(row => Assert.Equal(System.Text.Encoding.UTF8.GetString(Plain(row)), System.Text.Encoding.UTF8.GetString(BidLine.Of(row))));

    [Fact]
    public void The_quick_link_is_the_canonical_link() => Row.Sample(row => Assert.Equal(Canonical.Link(row.Hash, Plain(row)), BidLine.Link(row.Hash, row)));

    private static byte[] Plain(BidLogRow row) => Canonical.Json(
        new("lot", row.Lot.ToString()), new("round", row.Round), new("number", row.Number), new("at", row.At.UtcDateTime.ToString("O")), new("code", row.Code),
        new("amount", row.AmountMinor), new("commitment", Convert.ToHexStringLower(row.Commitment)), new("price", row.PriceMinor),
        new("leader", row.LeaderCode), new("end", row.EndsAt.UtcDateTime.ToString("O")));
}
