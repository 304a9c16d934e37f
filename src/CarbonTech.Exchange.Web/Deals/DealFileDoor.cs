using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Files of a deal in and out: evidence of gates and of performance, signed papers, what is shared in the room.</summary>
public sealed class DealFileDoor(Uploads uploads)
{
    /// <summary>How much one post may carry.</summary>
    public const long LargestPost = DealFile.Largest * 4;

    /// <summary>The files as the use case names them, or the refusal of the first that is none.</summary>
    public async Task<Result<IReadOnlyList<DealFile>>> StoreAsync(IEnumerable<IFormFile>? posted, string field, CancellationToken ct)
    {
        var kept = await uploads.KeepAsync(posted, ct, zips: true);
        if (kept.Any(u => u.Size > DealFile.Largest)) return RoomRefusals.FileTooLarge(DealFile.Largest / 1024 / 1024).On(field);
        if (kept.Any(u => u.Digest.Length == 0)) return DealsRefusals.FileKind(field);
        return kept.Select(u => new DealFile(u.Digest, u.Name, u.MediaType, u.Size)).ToList();
    }

    /// <summary>The one file of a form, or null when none was posted.</summary>
    public async Task<Result<DealFile?>> StoreOneAsync(IFormFile? posted, string field, CancellationToken ct) =>
        (await StoreAsync(posted is null ? null : [posted], field, ct)).Then<DealFile?>(files => files.Count == 0 ? null : files[0]);

    public async Task<IResult?> SendAsync(DealFile? file, CancellationToken ct) =>
        file is null ? null : await uploads.SendAsync(file.Digest, file.Name, ct);
}
