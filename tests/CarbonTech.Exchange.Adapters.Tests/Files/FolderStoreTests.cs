using System.Security.Cryptography;
using CarbonTech.Exchange.Adapters.Files;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Files;

public sealed class FolderStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("files-").FullName;

    [Fact]
    public async Task A_file_comes_back_by_its_digest()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        var stored = await new FolderStore(folder).PutAsync(new MemoryStream(bytes), default);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), 300_000L), (stored.Digest, stored.Length));
        await using var back = await new FolderStore(folder).OpenAsync(stored.Digest, default);
        var copy = new MemoryStream();
        await back.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task The_same_content_is_stored_once_and_nothing_else_is_left()
    {
        var store = new FolderStore(folder);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.PutAsync(new MemoryStream([1, 2, 3]), default)));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task What_was_never_stored_is_not_found(string digest) =>
        await Assert.ThrowsAnyAsync<IOException>(() => new FolderStore(folder).OpenAsync(digest, default));

    public void Dispose() => Directory.Delete(folder, true);
}
