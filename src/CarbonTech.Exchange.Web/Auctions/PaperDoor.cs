using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Papers of lots and registrations in and out, through the row that owns them only.</summary>
public sealed class PaperDoor(ReadPaper read, Uploads uploads)
{
    /// <summary>What of them is no file of a kept kind and size comes back without a digest, so that the use case refuses it by name.</summary>
    public async Task<IReadOnlyList<Paper>> StoreAsync(IEnumerable<IFormFile>? posted, CancellationToken ct) =>
        [.. (await uploads.KeepAsync(posted, ct, zips: true)).Select(u => new Paper(u.Digest, u.Name, u.MediaType, u.Size))];

    public async Task<IResult?> OfLotAsync(LotId lot, string digest, Actor reader, CancellationToken ct) => await SendAsync(await read.OfLotAsync(lot, digest, reader, ct), ct);

    public async Task<IResult?> OfRegistrationAsync(RegistrationId registration, string digest, Actor reader, CancellationToken ct) =>
        await SendAsync(await read.OfRegistrationAsync(registration, digest, reader, ct), ct);

    private async Task<IResult?> SendAsync(Paper? paper, CancellationToken ct) =>
        paper is null ? null : await uploads.SendAsync(paper.Digest, paper.Name, ct);
}
