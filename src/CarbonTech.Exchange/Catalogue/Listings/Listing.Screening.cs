using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.ListingStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk's side of a listing: what is handed in is taken up, then passed, returned or refused; a revision likewise beside the old text.</summary>
internal sealed partial class Listing
{
    /// <summary>Another content: a draft takes it, a listed one takes price, contact and verification at once and hands the text in.</summary>
    public Result<ListingStatus> Change(ListingContent content, bool trusted, DateTimeOffset now)
    {
        if (Status is Submitted or Screening) return CatalogueRefusals.InScreening;
        if (Status is Refused or Withdrawn or Transferred) return CatalogueRefusals.Closed;
        if (Status is Draft or Returned) return Edit(content);
        var no = ListingRules.Check(content, ChinaDay.Of(now));
        if (no.Any) return no;
        return Revise(content, trusted, now);
    }

    /// <summary>The desk takes the text up.</summary>
    public Result<ListingStatus> TakeUp() => Status == Submitted ? Move(Screening, new ListingEdited(Id)) : KernelRefusals.NotNow(Status, Screening);

    public Result<ListingStatus> Pass(DateTimeOffset now)
    {
        if (RevisionState == RevisionState.Submitted) return PassRevision();
        if (!TakenUp(out var no)) return no;
        ListedAt = now;
        return Move(Listed, new ListingListed(Id, Screened: true));
    }

    public Result<ListingStatus> Return()
    {
        if (RevisionState == RevisionState.Submitted)
        {
            RevisionState = RevisionState.Returned;
            Record(new ListingReturned(Id));
            return Status;
        }

        return TakenUp(out var no) ? Move(Returned, new ListingReturned(Id)) : no;
    }

    /// <summary>A listing is refused for good; of a revision only the new text goes.</summary>
    public Result<ListingStatus> Refuse(string reason)
    {
        if (RevisionState == RevisionState.Submitted)
        {
            DropRevision();
            Record(new ListingReturned(Id));
            return Status;
        }

        if (!TakenUp(out var no)) return no;
        Reason = reason;
        return Move(Refused, new ListingRefused(Id));
    }

    /// <summary>What went live by trust was looked at.</summary>
    public void Sampled()
    {
        ToSample = false;
        Record(new ListingEdited(Id));
    }

    private Result<ListingStatus> Edit(ListingContent content)
    {
        var no = ListingRules.CheckDraft(content);
        if (no.Any) return no;
        Take(content);
        Record(new ListingEdited(Id));
        return Status;
    }

    private Result<ListingStatus> Revise(ListingContent content, bool trusted, DateTimeOffset now)
    {
        var textChanges = content.TextDigest() != Content.TextDigest();
        if (!textChanges || trusted)
        {
            DropRevision();
            ToSample |= textChanges;
            Take(content);
            Record(new ListingChanged(Id));
            return Status;
        }

        var atOnce = WithoutScreening(Content, content);
        if (atOnce.Digest() != Digest) Record(new ListingChanged(Id));
        Take(atOnce);
        (Revision, RevisionState, SubmittedAt) = (content, RevisionState.Submitted, now);
        Record(new ListingSubmitted(Id));
        return Status;
    }

    private Result<ListingStatus> PassRevision()
    {
        Take(WithoutScreening(Revision!, Content));
        DropRevision();
        Record(new ListingChanged(Id));
        return Status;
    }

    private static ListingContent WithoutScreening(ListingContent text, ListingContent from) => text with
    {
        AskingPriceMinor = from.AskingPriceMinor, Contact = from.Contact, LastVerified = from.LastVerified, ValidUntil = from.ValidUntil,
    };

    private bool TakenUp([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out Refusal? no)
    {
        no = Status == Submitted && TakeUp().IsRefused(out var refused) ? refused[0] : Status == Screening ? null : CatalogueRefusals.NothingToScreen;
        return no is null;
    }
}
