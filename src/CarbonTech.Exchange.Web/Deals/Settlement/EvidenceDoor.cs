using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Evidence in and out: the bytes go to the file store before the row that owns them, known by their content and not by their name, and come out
/// through that row only, always as a download.</summary>
public sealed class EvidenceDoor(ReadSettlement read, IFileStore files)
{
    /// <summary>The file as the use case names it, or null when none was posted.</summary>
    public async Task<Result<DealFile?>> StoreAsync(IFormFile? posted, CancellationToken ct)
    {
        if (posted is null || posted.Length == 0) return (DealFile?)null;
        if (posted.Length > DealFile.Largest) return RoomRefusals.FileTooLarge(DealFile.Largest / 1024 / 1024).On("File");
        await using var content = posted.OpenReadStream();
        if (await FileKinds.OfAsync(content, ct) is not { } kind) return SettlementRefusals.FileKind;
        var stored = await files.PutAsync(content, ct);
        return new DealFile(stored.Digest, Name(posted.FileName), kind, stored.Length);
    }

    public async Task<IResult?> SendAsync(DealId deal, SettlementPaperId paper, Actor reader, CancellationToken ct) =>
        await read.PaperAsync(deal, paper, reader, ct) is { } found ? Results.File(await files.OpenAsync(found.Digest, ct), "application/octet-stream", found.Name) : null;

    private static string Name(string posted)
    {
        var name = Path.GetFileName(posted.Replace('\\', '/'));
        return name.Length <= ModelConventions.ShortText ? name : name[^ModelConventions.ShortText..];
    }
}
