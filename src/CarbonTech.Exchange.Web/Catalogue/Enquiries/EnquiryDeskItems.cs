using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Enquiries;

/// <summary>Enquiries that wait for the actor's answer, the late ones named apart.</summary>
internal sealed class EnquiryDeskItems(ReadEnquiries read, Texts texts) : IDeskItems
{
    private const string Group = "desk.enquiries";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.MaySellFor(actor.Party)) return [];
        var (waiting, overdue, next) = await read.CountsAsync(actor, EnquiryBox.In, ct);
        var items = new List<DeskItem>();
        if (overdue > 0) items.Add(new(Group, texts["desk.enquiries.overdue", overdue], Paths.Enquiries, overdue));
        if (waiting > overdue) items.Add(new(Group, texts["desk.enquiries.waiting", waiting - overdue], Paths.Enquiries, waiting - overdue, next));
        return items;
    }
}
