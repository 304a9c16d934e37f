using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Evidence in and out: the kind is told by the first bytes, the bytes go to the file store before the row that owns them, and come out through
/// that row only, always as a download.</summary>
public sealed class EvidenceDoor(ReadCase read, IFileStore files)
{
    /// <summary>Of one request.</summary>
    public const long Largest = EvidenceFile.Largest * 5;

    public async Task<IReadOnlyList<EvidenceFile>> StoreAsync(IEnumerable<IFormFile>? posted, CancellationToken ct)
    {
        var stored = new List<EvidenceFile>();
        foreach (var file in (posted ?? []).Take(EvidenceFile.Most + 1)) stored.Add(await StoreAsync(file, ct));
        return stored;
    }

    public async Task<IResult?> SendAsync(CaseId id, string digest, Actor reader, CancellationToken ct) => await read.FileAsync(id, digest, reader, ct) is { } file
        ? Results.File(await files.OpenAsync(file.Digest, ct), "application/octet-stream", file.Name)
        : null;

    /// <summary>A file that will be refused is not stored; the use case says why.</summary>
    private async Task<EvidenceFile> StoreAsync(IFormFile file, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        var kind = await FileKinds.OfAsync(content, ct) ?? (await PlainText.IsAsync(content, ct) ? "text/plain" : null);
        if (kind is null || file.Length > EvidenceFile.Largest) return new(new('0', 64), Uploads.NameOf(file), kind ?? "", file.Length);
        var stored = await files.PutAsync(content, ct);
        return new(stored.Digest, Uploads.NameOf(file), kind, stored.Length);
    }
}
