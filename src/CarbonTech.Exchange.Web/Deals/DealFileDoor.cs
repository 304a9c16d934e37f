using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Evidence of gates and signed files in and out: the bytes go to the file store before the row that owns them, known by their content and not by
/// their name, and come out through that row only, always as a download.</summary>
public sealed class DealFileDoor(IFileStore files)
{
    /// <summary>How much one post may carry.</summary>
    public const long LargestPost = DealFile.Largest * 4;

    /// <summary>The files as the use case names them, or the refusal of the first that is none.</summary>
    public async Task<Result<IReadOnlyList<DealFile>>> StoreAsync(IEnumerable<IFormFile>? posted, string field, CancellationToken ct)
    {
        var stored = new List<DealFile>();
        foreach (var file in posted ?? [])
        {
            if (file.Length > DealFile.Largest) return RoomRefusals.FileTooLarge(DealFile.Largest / 1024 / 1024).On(field);
            await using var content = file.OpenReadStream();
            if (await FileKinds.OfAsync(content, ct) is not { } kind) return DealsRefusals.FileKind(field);
            var put = await files.PutAsync(content, ct);
            stored.Add(new(put.Digest, Uploads.NameOf(file), kind, put.Length));
        }

        return stored;
    }

    /// <summary>The one file of a form, or null when none was posted.</summary>
    public async Task<Result<DealFile?>> StoreOneAsync(IFormFile? posted, string field, CancellationToken ct) =>
        (await StoreAsync(posted is null ? null : [posted], field, ct)).Then<DealFile?>(files => files.Count == 0 ? null : files[0]);

    public async Task<IResult?> SendAsync(DealFile? file, CancellationToken ct) =>
        file is null ? null : Results.File(await files.OpenAsync(file.Digest, ct), "application/octet-stream", file.Name);
}
