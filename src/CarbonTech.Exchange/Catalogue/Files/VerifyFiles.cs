using System.Security.Cryptography;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Reads every stored file again and holds it against its digest, and asks for every file that a row names.</summary>
internal sealed class VerifyFiles(Dbs dbs, IFileStore files, IEnumerable<NamedFiles> named) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var stored = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var digest in files.PutBeforeAsync(DateTimeOffset.MaxValue, ct)) stored.Add(digest);
        return [await ContentsAsync(stored, ct), await NamesAsync(stored, ct)];
    }

    private async Task<Verification> ContentsAsync(HashSet<string> stored, CancellationToken ct)
    {
        var held = 0L;
        string? broken = null;
        foreach (var digest in stored.Order(StringComparer.Ordinal).ToList())
        {
            if (await HashAsync(digest, ct) is not { } hash) stored.Remove(digest);
            else if (hash == digest) held++;
            else broken ??= $"file {digest}";
        }

        return new("files: contents, by their digests", held, broken);
    }

    /// <summary>The digest of what is there now; null of what went meanwhile, because no row named it.</summary>
    private async Task<string?> HashAsync(string digest, CancellationToken ct)
    {
        try
        {
            await using var content = await files.OpenAsync(digest, ct);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private async Task<Verification> NamesAsync(HashSet<string> stored, CancellationToken ct)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        string? broken = null;
        foreach (var table in named)
        {
            foreach (var digest in await dbs.ReadAsync(db => table.DigestsAsync(db, ct)))
            {
                if (stored.Contains(digest)) found.Add(digest);
                else broken ??= $"{table.Table}, file {digest}";
            }
        }

        return new("files: those that rows name are there", found.Count, broken);
    }
}
