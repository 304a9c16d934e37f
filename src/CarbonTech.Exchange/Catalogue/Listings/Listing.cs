using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.ListingStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>One outcome or patent that a party offers. Its text is screened before it is on the market and again when it changes: the old text stays
/// until then. Price, contact and the day of verification change at once. A trusted publisher's text goes live and is sampled afterwards.</summary>
internal sealed partial class Listing : Aggregate<ListingStatus>
{
    /// <summary>Draft → Listed and Returned → Listed are a trusted publisher's steps; a suspended one can still be withdrawn, or its deal completed.</summary>
    public const int LongestReason = 2_000;

    public static readonly StatusTable<ListingStatus> Life = new(
        Draft,
        (Draft, Submitted), (Draft, Listed), (Draft, Withdrawn),
        (Submitted, Screening), (Submitted, Withdrawn),
        (Screening, Listed), (Screening, Returned), (Screening, Refused),
        (Returned, Submitted), (Returned, Listed), (Returned, Withdrawn),
        (Listed, Suspended), (Listed, Withdrawn), (Listed, Transferred),
        (Suspended, Listed), (Suspended, Withdrawn), (Suspended, Transferred));

    private Listing() : base(Life)
    {
    }

    public ListingId Id { get; private init; }

    public PartyId Owner { get; private init; }

    /// <summary>The owner's own key, unique for the owner.</summary>
    public string? ExternalKey { get; private set; }

    public string TitleZh { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string? Field { get; private set; }

    public int? Trl { get; private set; }

    /// <summary>In fen of CNY; null is 面议.</summary>
    public long? PriceMinor { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? ListedAt { get; private set; }

    public DateOnly? LastVerified { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Why it was suspended, withdrawn or refused.</summary>
    public string? Reason { get; private set; }

    /// <summary>Went live unscreened, by trust; the desk may look at it afterwards.</summary>
    public bool ToSample { get; private set; }

    public ListingContent Content { get; private set; } = new();

    public string Digest { get; private set; } = "";

    /// <summary>The text that waits for screening beside the one on the market.</summary>
    public ListingContent? Revision { get; private set; }

    public RevisionState RevisionState { get; private set; } = RevisionState.None;

    /// <summary>Something of it waits for the desk.</summary>
    public bool WaitsForDesk => Status is Submitted or Screening || RevisionState == RevisionState.Submitted;

    public static Listing Begin(ListingId id, PartyId owner, ListingContent content, DateTimeOffset now)
    {
        var listing = new Listing { Id = id, Owner = owner, CreatedAt = now };
        listing.Take(content);
        listing.Record(new ListingDrafted(id));
        return listing;
    }

    /// <summary>Hands the text in: to the desk, or straight to the market for a trusted publisher.</summary>
    public Result<ListingStatus> Submit(bool trusted, DateTimeOffset now)
    {
        if (!May(Submitted)) return KernelRefusals.NotNow(Status, Submitted);
        var no = ListingRules.Check(Content, ChinaDay.Of(now));
        var quality = ListingQuality.Of(Content);
        no.When(!no.Any && quality.Points < ListingQuality.Needed, CatalogueRefusals.TooPoor(quality.Points, ListingQuality.Needed));
        if (no.Any) return no;
        SubmittedAt = now;
        Reason = null;
        if (!trusted) return Move(Submitted, new ListingSubmitted(Id));
        ToSample = true;
        ListedAt = now;
        return Move(Listed, new ListingListed(Id, Screened: false));
    }

    public Result<ListingStatus> Withdraw(string reason)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        DropRevision();
        Reason = reason;
        return Move(Withdrawn, new ListingWithdrawn(Id));
    }

    public Result<ListingStatus> Suspend(string reason)
    {
        if (!May(Suspended)) return KernelRefusals.NotNow(Status, Suspended);
        Reason = reason;
        return Move(Suspended, new ListingSuspended(Id));
    }

    public Result<ListingStatus> Resume(DateOnly today)
    {
        if (Status != Suspended) return KernelRefusals.NotNow(Status, Listed);
        if (ValidUntil < today) return CatalogueRefusals.Expired;
        Reason = null;
        return Move(Listed, new ListingResumed(Id));
    }

    /// <summary>The owner says that all of it still holds on this day.</summary>
    public Result<ListingStatus> Verify(DateOnly today, DateOnly? validUntil)
    {
        if (Status is not (Listed or Suspended)) return CatalogueRefusals.NotListed;
        if (validUntil < today) return CatalogueRefusals.Expired;
        Take(Content with { LastVerified = today, ValidUntil = validUntil ?? Content.ValidUntil });
        Record(new ListingChanged(Id));
        return Status;
    }

    /// <summary>The owner is reminded to verify.</summary>
    public Result<ListingStatus> GrowStale(DateOnly today)
    {
        if (Status != Listed || LastVerified > today.AddDays(-Freshness.ReminderDays)) return CatalogueRefusals.NotListed;
        Record(new ListingGrowsStale(Id));
        return Status;
    }

    public Result<ListingStatus> Transfer() => Move(Transferred, new ListingTransferred(Id));

    private void Take(ListingContent content)
    {
        Content = content;
        Digest = content.Digest();
        (ExternalKey, TitleZh, TitleEn, Field, Trl) = (content.ExternalId, content.TitleZh ?? "", content.TitleEn, content.Field, content.Trl);
        (PriceMinor, LastVerified, ValidUntil) = (content.AskingPriceMinor, content.LastVerified, content.ValidUntil);
    }

    private void DropRevision() => (Revision, RevisionState) = (null, RevisionState.None);
}
