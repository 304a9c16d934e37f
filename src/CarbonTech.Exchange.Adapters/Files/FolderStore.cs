using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Adapters.Files;

/// <summary>Files in a folder of this machine, each under its digest: written beside, flushed to the disk, then moved to its name in one step, so that a
/// name never stands for half a file. The time of its last change says when it was put for the last time.</summary>
internal sealed class FolderStore(string folder, TimeProvider clock) : IFileStore
{
    private const int BufferSize = 128 * 1024;
    private readonly Lock keeping = new();

    public async Task<StoredFile> PutAsync(Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, Path.GetRandomFileName() + ".part");
        try
        {
            var stored = await WriteAsync(content, beside, ct);
            Keep(beside, PathOf(stored.Digest));
            return stored;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public Task<Stream> OpenAsync(string digest, CancellationToken ct)
    {
        try
        {
            return Task.FromResult<Stream>(new FileStream(PathOf(digest), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.SequentialScan));
        }
        catch (DirectoryNotFoundException none)
        {
            throw new FileNotFoundException("No file has that digest.", none);
        }
    }

    public async IAsyncEnumerable<string> PutBeforeAsync(DateTimeOffset before, [EnumeratorCancellation] CancellationToken ct)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            var name = Path.GetFileName(path);
            if (IsDigest(name) && File.GetLastWriteTimeUtc(path) < before.UtcDateTime) yield return name;
        }

        await Task.CompletedTask;
    }

    public Task DropAsync(string digest, DateTimeOffset before, CancellationToken ct)
    {
        var path = PathOf(digest);
        lock (keeping)
        {
            if (File.Exists(path) && File.GetLastWriteTimeUtc(path) < before.UtcDateTime) File.Delete(path);
        }

        return Task.CompletedTask;
    }

    private static async Task<StoredFile> WriteAsync(Stream content, string path, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.None);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        file.Flush(flushToDisk: true);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }

    private void Keep(string beside, string path)
    {
        File.SetLastWriteTimeUtc(beside, clock.GetUtcNow().UtcDateTime);
        lock (keeping)
        {
            if (File.Exists(path))
            {
                File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(beside, path, overwrite: true);
        }
    }

    private static bool IsDigest(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);

    private string PathOf(string digest) => IsDigest(digest)
        ? Path.Combine(folder, digest[..2], digest)
        : throw new FileNotFoundException("That is no digest.");
}
