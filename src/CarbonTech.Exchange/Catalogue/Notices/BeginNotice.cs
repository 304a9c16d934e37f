using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The owner of a listing gives public notice of an intended sale, licence or contribution as equity. A public unit, also as a co-owner, shows the
/// posting inside the unit with a file. One notice of a listing and a way runs at a time.</summary>
public sealed class BeginNotice(Dbs dbs)
{
    /// <param name="Evidence">Files that show the posting inside the unit.</param>
    public sealed record Input(Actor By, ActId Act, ListingId Listing, PublicNoticeWords Words, IReadOnlyList<NoticePaper> Evidence) : ICommand;

    public Task<Result<PublicNoticeId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PublicNoticeId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.OwnedAsync(db, input.By, input.Listing, null, ct)).Is(out var listing, out var no)) return no;
        if (listing.Status != ListingStatus.Listed) return CatalogueRefusals.NotListed;
        var regime = (await Regimes.OfAsync(db, listing.Owner, listing.Content.CoOwners, ct)).Min();
        var (isPublicUnit, words) = (regime == Regime.PublicUnit, input.Words.Tidied());
        no = words.Check(isPublicUnit, ChinaDay.Of(db.Now)).Add(NoticePaper.Judge(input.Evidence))
            .When(isPublicUnit && input.Evidence.Count == 0, PublicNoticeRefusals.InsideEvidenceNeeded);
        if (no.Any) return no;
        if (await IsRunningAsync(db, listing.Id, words.DealType, ct)) return PublicNoticeRefusals.AlreadyRunning;
        var notice = PublicNotice.Begin(listing, regime, words, db.Now);
        db.PublicNotices.Add(notice);
        db.PublicNoticePapers.AddRange(NoticePaperRow.Of(notice.Id, null, input.Evidence, db.Now));
        db.RelyOn(listing);
        return notice.Id;
    }

    private static async Task<bool> IsRunningAsync(ExchangeDb db, ListingId listing, string way, CancellationToken ct)
    {
        var now = db.Now;
        return await db.PublicNotices.AnyAsync(n => n.Listing == listing && n.DealType == way
            && (n.Status == PublicNoticeStatus.Objected || (n.Status == PublicNoticeStatus.Running && n.EndsAt > now)), ct);
    }
}
