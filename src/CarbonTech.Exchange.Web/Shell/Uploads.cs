using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Files that people hand in as evidence: known by their first bytes, never by their name, at most 20 MB, in the file store before the row that owns
/// them. They go out through that row only, always as a download.</summary>
public sealed class Uploads(IFileStore files)
{
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>For forms with up to five files.</summary>
    public const long LargestForm = (Largest * 5) + (1024 * 1024);

    private static readonly (string MediaType, byte[] Begins)[] Kinds =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    /// <summary>Stores what is a PDF, PNG or JPEG of the right size. What is not comes back without a digest, so that the use case refuses it by name.</summary>
    public async Task<IReadOnlyList<Upload>> KeepAsync(IEnumerable<IFormFile>? posted, CancellationToken ct)
    {
        var kept = new List<Upload>();
        foreach (var file in (posted ?? []).Where(f => f.Length > 0)) kept.Add(await KeepAsync(file, ct));
        return kept;
    }

    /// <summary>Null when no file was posted.</summary>
    public async Task<Upload?> KeepOneAsync(IFormFile? posted, CancellationToken ct) => posted is { Length: > 0 } ? await KeepAsync(posted, ct) : null;

    /// <summary>Sends a stored file as a download.</summary>
    public async Task<IResult> SendAsync(string digest, string name, CancellationToken ct) => Results.File(await files.OpenAsync(digest, ct), "application/octet-stream", name);

    private async Task<Upload> KeepAsync(IFormFile file, CancellationToken ct)
    {
        var name = Name(file.FileName);
        await using var content = file.OpenReadStream();
        var kind = file.Length <= Largest ? await KindAsync(content, ct) : null;
        if (kind is null) return new("", name, "", file.Length);
        content.Position = 0;
        return new((await files.PutAsync(content, ct)).Digest, name, kind, file.Length);
    }

    private static async Task<string?> KindAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[8];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        return Kinds.FirstOrDefault(k => read >= k.Begins.Length && head.AsSpan().StartsWith(k.Begins)).MediaType;
    }

    private static string Name(string posted)
    {
        var name = Path.GetFileName(posted.Replace('\\', '/'));
        return name.Length <= ModelConventions.ShortText ? name : name[^ModelConventions.ShortText..];
    }
}

/// <summary>A file that was handed in.</summary>
/// <param name="Digest">SHA-256; empty when the file is not of a kind or size that is kept.</param>
public sealed record Upload(string Digest, string Name, string MediaType, long Size);
