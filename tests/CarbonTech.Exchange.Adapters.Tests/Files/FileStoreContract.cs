using System.Security.Cryptography;
using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Files;

/// <summary>What every store of files promises. Each implementation runs these rules.</summary>
public abstract class FileStoreContract
{
    /// <summary>The store, opened anew: what was stored is there for the next process too.</summary>
    protected abstract IFileStore Store { get; }

    protected abstract DateTimeOffset Now { get; }

    protected abstract void Pass(TimeSpan time);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300_000)]
    public async Task A_file_comes_back_by_its_digest(int length)
    {
        var bytes = RandomNumberGenerator.GetBytes(length);
        var stored = await Store.PutAsync(new MemoryStream(bytes), default);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), (long)length), (stored.Digest, stored.Length));
        Assert.Equal(bytes, await ReadAsync(stored.Digest));
    }

    [Fact]
    public async Task A_stream_that_gives_little_at_a_time_is_stored_whole()
    {
        var bytes = RandomNumberGenerator.GetBytes(5_000);
        Assert.Equal(bytes, await ReadAsync((await Store.PutAsync(new Trickle(bytes, int.MaxValue), default)).Digest));
    }

    [Fact]
    public async Task What_is_opened_can_be_sought_in_and_read_by_many_at_once()
    {
        var stored = await Store.PutAsync(new MemoryStream([1, 2, 3, 4]), default);
        await using var one = await Store.OpenAsync(stored.Digest, default);
        await using var other = await Store.OpenAsync(stored.Digest, default);
        one.Position = 2;
        Assert.Equal((3, 1, 4L), (one.ReadByte(), other.ReadByte(), other.Length));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ABCDEF0000000000000000000000000000000000000000000000000000000000")]
    public async Task What_was_never_stored_is_not_found(string digest) => await Assert.ThrowsAsync<FileNotFoundException>(() => Store.OpenAsync(digest, default));

    [Fact]
    public async Task The_same_content_is_stored_once_also_by_many_at_once()
    {
        var store = Store;
        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.PutAsync(new MemoryStream([1, 2, 3]), default)));
        Pass(TimeSpan.FromDays(2));
        Assert.Equal([Assert.Single(stored.Distinct()).Digest], await BeforeAsync(Now));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => Store.PutAsync(new Trickle(new byte[5_000], 3_000), default));
        Pass(TimeSpan.FromDays(2));
        Assert.Empty(await BeforeAsync(Now));
    }

    [Fact]
    public async Task What_was_put_again_is_not_dropped()
    {
        var (first, second) = (await Store.PutAsync(new MemoryStream([1]), default), await Store.PutAsync(new MemoryStream([2]), default));
        Pass(TimeSpan.FromDays(2));
        _ = await Store.PutAsync(new MemoryStream([2]), default);
        var before = Now - TimeSpan.FromDays(1);
        Assert.Equal([first.Digest], await BeforeAsync(before));
        foreach (var digest in new[] { first.Digest, second.Digest }) await Store.DropAsync(digest, before, default);
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store.OpenAsync(first.Digest, default));
        Assert.Equal([2], await ReadAsync(second.Digest));
    }

    [Fact]
    public async Task What_another_one_dropped_already_is_dropped_quietly()
    {
        var stored = await Store.PutAsync(new MemoryStream([1]), default);
        Pass(TimeSpan.FromDays(2));
        for (var i = 0; i < 2; i++) await Store.DropAsync(stored.Digest, Now, default);
        await Store.DropAsync(new string('0', 64), Now, default);
        Assert.Empty(await BeforeAsync(Now));
        _ = await Store.PutAsync(new MemoryStream([1]), default);
        Assert.Equal([1], await ReadAsync(stored.Digest));
    }

    private async Task<List<string>> BeforeAsync(DateTimeOffset before) => await Store.PutBeforeAsync(before, default).ToListAsync(TestContext.Current.CancellationToken);

    private async Task<byte[]> ReadAsync(string digest)
    {
        await using var back = await Store.OpenAsync(digest, default);
        var copy = new MemoryStream();
        await back.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
    }

    /// <summary>A slow upload: seven bytes at a time, and it may break off.</summary>
    private sealed class Trickle(byte[] bytes, int breaksAt) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position >= breaksAt ? throw new IOException("The connection was lost.") : base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
