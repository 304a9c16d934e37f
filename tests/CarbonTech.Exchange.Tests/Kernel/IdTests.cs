using System.Data.SqlTypes;
using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Database.SqlServer;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>Identifiers: printed, parsed, named, and in the order of their time on both databases.</summary>
public sealed class IdTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    /// <summary>A thousand ids, one per millisecond.</summary>
    private static readonly Guid[] InTime = [.. Enumerable.Range(0, 1_000).Select(n => Guid.CreateVersion7(Now.AddMilliseconds(n)))];

    [Fact]
    public void An_id_is_printed_and_parsed_back() => Gen.Guid.Sample(value =>
    {
        var id = new LotId(value);
        return id.ToString().Length == 32 && LotId.Parse(id.ToString(), null) == id && (value == Guid.Empty || (Id.TryParse<LotId>(id.ToString(), out var parsed) && parsed == id));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("lot")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("0199a0b0c0d0e0f00102030405060708zz")]
    public void What_is_no_id_is_not_parsed(string? text)
    {
        Assert.False(Id.TryParse<LotId>(text, out var id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void New_ids_are_of_version_7_and_differ()
    {
        var made = Enumerable.Range(0, 1_000).Select(_ => Id.New<LotId>().Value).ToList();
        Assert.All(made, id => Assert.Equal(7, id.Version));
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Fact]
    public void The_same_words_name_the_same_id_and_other_words_another()
    {
        Assert.Equal(Id.Named("deposit|1"), Id.Named("deposit|1"));
        Assert.NotEqual(Id.Named("deposit|1"), Id.Named("deposit|2"));
        Assert.Equal((8, 8), (Id.Named("a").Version, Id.Named("a").Variant & 0xC));
    }

    [Fact]
    public void On_SQLite_ids_come_back_as_they_went_and_their_bytes_are_in_the_order_of_time()
    {
        var (lots, guids) = (new BlobId<LotId>(), new BlobGuid());
        Gen.Guid.Sample(value => (LotId)lots.ConvertFromProvider(lots.ConvertToProvider(new LotId(value)))! == new LotId(value)
            && (Guid)guids.ConvertFromProvider(guids.ConvertToProvider(value))! == value);
        var stored = InTime.Select(id => (byte[])lots.ConvertToProvider(new LotId(id))!).ToList();
        for (var n = 1; n < stored.Count; n++) Assert.True(stored[n - 1].AsSpan().SequenceCompareTo(stored[n]) < 0);
    }

    [Fact]
    public void On_SQL_Server_ids_come_back_as_they_went_and_are_in_the_order_of_time()
    {
        var (lots, guids) = (new TimeLastId<LotId>(), new TimeLastGuid());
        Gen.Guid.Sample(value => TimeLast.Back(TimeLast.Forth(value)) == value && TimeLast.Forth(TimeLast.Back(value)) == value
            && (LotId)lots.ConvertFromProvider(lots.ConvertToProvider(new LotId(value)))! == new LotId(value)
            && (Guid)guids.ConvertFromProvider(guids.ConvertToProvider(value))! == value);
        var stored = InTime.Select(id => new SqlGuid((Guid)lots.ConvertToProvider(new LotId(id))!)).ToList();
        for (var n = 1; n < stored.Count; n++) Assert.True(stored[n - 1].CompareTo(stored[n]) < 0);
        Assert.Contains(Enumerable.Range(1, InTime.Length - 1), n => new SqlGuid(InTime[n - 1]).CompareTo(new SqlGuid(InTime[n])) > 0);
    }
}
