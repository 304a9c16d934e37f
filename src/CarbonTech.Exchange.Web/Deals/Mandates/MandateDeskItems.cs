using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Mandates that wait for the signature of the actor's side.</summary>
internal sealed class MandateDeskItems(ReadMandates read, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct) =>
        [.. (await read.ToSignAsync(actor, ct)).Select(m => new DeskItem("desk.mandates", texts["desk.mandate", texts.Pick(m.TitleZh, m.TitleEn)], Paths.Mandate(m.Id)))];
}
