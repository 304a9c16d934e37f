using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Papers in and out: known by their first bytes, in the file store before the row that owns them, and out through that row only, always as a
/// download.</summary>
public sealed class PaperDoor(ReadPaper read, IFileStore files)
{
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>Stores what is of a known kind and size. What is not comes back without a digest, so that the use case refuses it by name.</summary>
    public async Task<IReadOnlyList<Paper>> StoreAsync(IEnumerable<IFormFile>? posted, CancellationToken ct)
    {
        var papers = new List<Paper>();
        foreach (var file in posted ?? [])
        {
            await using var content = file.OpenReadStream();
            var kind = file.Length <= Largest ? await FileKinds.OfAsync(content, ct) : null;
            papers.Add(new(kind is null ? "" : (await files.PutAsync(content, ct)).Digest, Uploads.NameOf(file), kind ?? "", file.Length));
        }

        return papers;
    }

    public async Task<IResult?> OfLotAsync(LotId lot, string digest, Actor reader, CancellationToken ct) => await SendAsync(await read.OfLotAsync(lot, digest, reader, ct), ct);

    public async Task<IResult?> OfRegistrationAsync(RegistrationId registration, string digest, Actor reader, CancellationToken ct) =>
        await SendAsync(await read.OfRegistrationAsync(registration, digest, reader, ct), ct);

    private async Task<IResult?> SendAsync(Paper? paper, CancellationToken ct) =>
        paper is null ? null : Results.File(await files.OpenAsync(paper.Digest, ct), "application/octet-stream", paper.Name);
}
