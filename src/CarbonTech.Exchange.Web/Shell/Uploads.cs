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

    private const string Zip = "application/zip";

    /// <summary>Stores what is a PDF, PNG or JPEG of the right size. What is not comes back without a digest, so that the use case refuses it by name.</summary>
    /// <param name="zips">Keeps zip containers (OFD, DOCX, XLSX) too.</param>
    public async Task<IReadOnlyList<Upload>> KeepAsync(IEnumerable<IFormFile>? posted, CancellationToken ct, bool zips = false)
    {
        var kept = new List<Upload>();
        foreach (var file in posted ?? []) kept.Add(await KeepAsync(file, zips, ct));
        return kept;
    }

    /// <summary>Null when no file was posted.</summary>
    public async Task<Upload?> KeepOneAsync(IFormFile? posted, CancellationToken ct) => posted is not null ? await KeepAsync(posted, zips: false, ct) : null;

    /// <summary>Sends a stored file as a download.</summary>
    public async Task<IResult> SendAsync(string digest, string name, CancellationToken ct) => Results.File(await files.OpenAsync(digest, ct), "application/octet-stream", name);

    private async Task<Upload> KeepAsync(IFormFile file, bool zips, CancellationToken ct)
    {
        var name = NameOf(file);
        await using var content = file.OpenReadStream();
        var kind = file.Length <= Largest ? await FileKinds.OfAsync(content, ct) : null;
        if (kind is null || (kind == Zip && !zips)) return new("", name, "", file.Length);
        return new((await files.PutAsync(content, ct)).Digest, name, kind, file.Length);
    }

    /// <summary>The name that a file is kept under: without folders, with its end when it is too long.</summary>
    internal static string NameOf(IFormFile posted)
    {
        var name = Path.GetFileName(posted.FileName.Replace('\\', '/'));
        return PlainText.Of(name.Length <= ModelConventions.ShortText ? name : name[^ModelConventions.ShortText..]);
    }
}

/// <summary>A file that was handed in.</summary>
/// <param name="Digest">SHA-256; empty when the file is not of a kind or size that is kept.</param>
public sealed record Upload(string Digest, string Name, string MediaType, long Size);
