using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The two steps behind the form's button: keep what was typed, then hand it in when asked. The second act's id follows from the first, so that
/// the whole form is done once however often it is sent.</summary>
public sealed class EditDemand(DraftDemand draft, ChangeDemand change, SubmitDemand submit, ReadDemand read)
{
    internal async Task<(DemandId? Id, Refusals No)> DraftAsync(Actor by, DemandForm form, CancellationToken ct)
    {
        if (!(await draft.RunAsync(new(by, form.ActId, form.Content), ct)).Is(out var id, out var no)) return (null, no);
        return (id, form.Submits ? await SubmitAsync(by, form, id, ct) : new Refusals());
    }

    internal async Task<Refusals> ChangeAsync(Actor by, DemandId id, DemandForm form, CancellationToken ct)
    {
        if ((await change.RunAsync(new(by, form.ActId, id, form.Seen, form.Content), ct)).IsRefused(out var no)) return no;
        return form.Submits ? await SubmitAsync(by, form, id, ct) : new Refusals();
    }

    private async Task<Refusals> SubmitAsync(Actor by, DemandForm form, DemandId id, CancellationToken ct)
    {
        if (await read.RunAsync(id, by, ct) is not { } seen) return new Refusals(DemandRefusals.NoSuchDemand);
        return (await submit.RunAsync(new(by, ActId.Of("submit", form.ActId), id, seen.Version), ct)).IsRefused(out var no) ? no : new Refusals();
    }
}
