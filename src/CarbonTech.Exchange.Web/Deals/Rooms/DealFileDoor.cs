using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>Files of deals in and out: judged by size and content before they are stored, stored before the row that owns them, sent as a download after
/// that row was asked.</summary>
public sealed class DealFileDoor(IFileStore files)
{
    /// <summary>Null when none was posted.</summary>
    public async Task<Result<DealFile>?> StoreAsync(IFormFile? posted, CancellationToken ct)
    {
        if (posted is not { Length: > 0 }) return null;
        if (posted.Length > DealFile.Largest) return (Result<DealFile>)RoomRefusals.FileTooLarge(DealFile.Largest / 1024 / 1024);
        await using var content = posted.OpenReadStream();
        if (await FileKinds.OfAsync(content, ct) is not { } type) return (Result<DealFile>)RoomRefusals.BadFile;
        var stored = await files.PutAsync(content, ct);
        return (Result<DealFile>)new DealFile(stored.Digest, Name(posted.FileName), type, stored.Length);
    }

    public async Task<IResult> SendAsync(DealFile file, CancellationToken ct) => Results.File(await files.OpenAsync(file.Digest, ct), "application/octet-stream", file.Name);

    private static string Name(string posted)
    {
        var name = Path.GetFileName(posted.Replace('\\', '/'));
        return name.Length <= ModelConventions.ShortText ? name : name[^ModelConventions.ShortText..];
    }
}
