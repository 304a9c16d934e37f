using CarbonTech.Exchange.Adapters.Files;
using CarbonTech.Exchange.Catalogue;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Files;

public sealed class FolderStoreTests : FileStoreContract, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("files-").FullName;

    private readonly FakeTimeProvider clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    protected override IFileStore Store => new FolderStore(folder, clock);

    protected override DateTimeOffset Now => clock.GetUtcNow();

    [Fact]
    public async Task Nothing_lies_in_the_folder_but_whole_files_under_their_digests()
    {
        var store = Store;
        var stored = await store.PutAsync(new MemoryStream([1, 2, 3]), default);
        _ = await store.PutAsync(new MemoryStream([1, 2, 3]), default);
        Assert.Equal(stored.Digest, Path.GetFileName(Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories))));
    }

    protected override void Pass(TimeSpan time) => clock.Advance(time);

    public void Dispose() => Directory.Delete(folder, true);
}
