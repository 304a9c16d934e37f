using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The two steps behind the form's button: keep what was typed, then hand it in when asked. The second act's id follows from the first, so that
/// the whole form is done once however often it is sent.</summary>
public sealed class EditListing(DraftListing draft, ChangeListing change, SubmitListing submit, ReadListing read)
{
    /// <summary>What a new form is filled with.</summary>
    internal static IReadOnlyDictionary<string, string> Blank { get; } = new Dictionary<string, string> { ["visibility"] = ListingChoices.Of("visibility")![0].Word, ["lang"] = "zh-CN" };

    internal async Task<(ListingId? Id, Refusals No)> DraftAsync(Actor by, ListingForm form, ListingContent content, Refusals unread, CancellationToken ct)
    {
        if (unread.Any) return (null, unread);
        var done = await draft.RunAsync(new(by, form.ActId, by.Party, content), ct);
        if (!done.Is(out var id, out var no)) return (null, no);
        return (id, form.Submits ? await SubmitAsync(by, form, id, ct) : new Refusals());
    }

    internal async Task<Refusals> ChangeAsync(Actor by, ListingId id, ListingForm form, ListingContent content, Refusals unread, CancellationToken ct)
    {
        if (unread.Any) return unread;
        var done = await change.RunAsync(new(by, form.ActId, id, form.Seen, content), ct);
        if (!done.Is(out var status, out var no)) return no;
        return form.Submits && status is ListingStatus.Draft or ListingStatus.Returned && form.Submits ? await SubmitAsync(by, form, id, ct) : new Refusals();
    }

    private async Task<Refusals> SubmitAsync(Actor by, ListingForm form, ListingId id, CancellationToken ct)
    {
        var seen = await read.RunAsync(id, by, ct);
        if (seen is null) return new Refusals(CatalogueRefusals.NoSuchListing);
        return (await submit.RunAsync(new(by, ActId.Of("submit", form.ActId), id, seen.Version), ct)).IsRefused(out var no) ? no : new Refusals();
    }
}
