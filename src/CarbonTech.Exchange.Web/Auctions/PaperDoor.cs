using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Papers in and out: the bytes go to the file store before the row that owns them, and come out through that row only, always as a download.</summary>
public sealed class PaperDoor(ReadPaper read, IFileStore files)
{
    public const long Largest = 20 * 1024 * 1024;

    public async Task<IReadOnlyList<Paper>> StoreAsync(IEnumerable<IFormFile>? posted, CancellationToken ct)
    {
        var papers = new List<Paper>();
        foreach (var file in (posted ?? []).Where(f => f.Length > 0).Take(Paper.Most))
        {
            await using var content = file.OpenReadStream();
            var stored = await files.PutAsync(content, ct);
            papers.Add(new(stored.Digest, Name(file.FileName), file.ContentType is { Length: > 0 and < 100 } type ? type : "application/octet-stream", file.Length));
        }

        return papers;
    }

    public async Task<IResult?> OfLotAsync(LotId lot, string digest, Actor reader, CancellationToken ct) => await SendAsync(await read.OfLotAsync(lot, digest, reader, ct), ct);

    public async Task<IResult?> OfRegistrationAsync(RegistrationId registration, string digest, Actor reader, CancellationToken ct) =>
        await SendAsync(await read.OfRegistrationAsync(registration, digest, reader, ct), ct);

    private async Task<IResult?> SendAsync(Paper? paper, CancellationToken ct) =>
        paper is null ? null : Results.File(await files.OpenAsync(paper.Digest, ct), "application/octet-stream", paper.Name);

    private static string Name(string posted)
    {
        var name = Path.GetFileName(posted.Replace('\\', '/'));
        return name.Length <= ModelConventions.ShortText ? name : name[^ModelConventions.ShortText..];
    }
}
