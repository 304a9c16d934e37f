using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The desk's verbs by their word in the address.</summary>
public sealed class Verdicts(ListListing list, ReturnListing back, RefuseListing refuse, TakeUpListing take, ListingHolds holds)
{
    /// <summary>Null when there is no such verb.</summary>
    public async Task<Result<ListingStatus>?> RunAsync(Actor by, ListingId id, string verb, VerdictForm form, CancellationToken ct) => verb switch
    {
        "take" => (Result<ListingStatus>?)await take.RunAsync(new(by, form.ActId, id, form.Seen), ct),
        "list" => await list.RunAsync(new(by, form.ActId, id, form.Seen, form.Score), ct),
        "return" => await back.RunAsync(new(by, form.ActId, id, form.Seen, form.Comments, form.Reason), ct),
        "refuse" => await refuse.RunAsync(new(by, form.ActId, id, form.Seen, form.Reason ?? ""), ct),
        "suspend" => await holds.SuspendAsync(by, id, form, ct),
        "resume" => await holds.ResumeAsync(by, id, form, ct),
        "sampled" => await holds.SampledAsync(by, id, form, ct),
        _ => default(Result<ListingStatus>?),
    };
}
