using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What the operator does to a listing that is on the market.</summary>
public sealed class ListingHolds(SuspendListing suspend, ResumeListing resume, SampleListing sample)
{
    public Task<Result<ListingStatus>> SuspendAsync(Actor by, ListingId id, VerdictForm form, CancellationToken ct) =>
        suspend.RunAsync(new(by, form.ActId, id, form.Seen, form.Reason ?? ""), ct);

    public Task<Result<ListingStatus>> ResumeAsync(Actor by, ListingId id, VerdictForm form, CancellationToken ct) => resume.RunAsync(new(by, form.ActId, id, form.Seen), ct);

    public Task<Result<ListingStatus>> SampledAsync(Actor by, ListingId id, VerdictForm form, CancellationToken ct) => sample.RunAsync(new(by, form.ActId, id, form.Seen), ct);
}
