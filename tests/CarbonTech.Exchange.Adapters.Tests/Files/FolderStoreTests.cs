using System.Security.Cryptography;
using CarbonTech.Exchange.Adapters.Files;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Files;

public sealed class FolderStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("files-").FullName;

    private readonly FakeTimeProvider clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_file_comes_back_by_its_digest()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        var stored = await Store().PutAsync(new MemoryStream(bytes), default);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), 300_000L), (stored.Digest, stored.Length));
        await using var back = await Store().OpenAsync(stored.Digest, default);
        var copy = new MemoryStream();
        await back.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task The_same_content_is_stored_once_and_nothing_else_is_left()
    {
        var store = Store();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.PutAsync(new MemoryStream([1, 2, 3]), default)));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task What_was_never_stored_is_not_found(string digest) =>
        await Assert.ThrowsAnyAsync<IOException>(() => Store().OpenAsync(digest, default));

    [Fact]
    public async Task What_was_put_again_is_not_dropped()
    {
        var (first, second) = (await Store().PutAsync(new MemoryStream([1]), default), await Store().PutAsync(new MemoryStream([2]), default));
        clock.Advance(TimeSpan.FromDays(2));
        _ = await Store().PutAsync(new MemoryStream([2]), default);
        var before = clock.GetUtcNow() - TimeSpan.FromDays(1);
        Assert.Equal([first.Digest], await Store().PutBeforeAsync(before, default).ToListAsync(TestContext.Current.CancellationToken));
        await Store().DropAsync(first.Digest, before, default);
        await Store().DropAsync(second.Digest, before, default);
        await Assert.ThrowsAsync<FileNotFoundException>(() => Store().OpenAsync(first.Digest, default));
        await using var kept = await Store().OpenAsync(second.Digest, default);
        Assert.Equal(1, kept.Length);
    }

    private FolderStore Store() => new(folder, clock);

    public void Dispose() => Directory.Delete(folder, true);
}
