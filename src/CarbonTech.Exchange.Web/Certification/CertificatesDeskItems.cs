using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Certificates that end soon, for those who publish for their holder; suspended ones that wait for the body's word.</summary>
internal sealed class CertificatesDeskItems(ReadCertificates read, Texts texts) : IDeskItems
{
    private const string Group = "desk.certificates";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        if (actor.MaySellFor(actor.Party))
        {
            items.AddRange((await read.OfHolderAsync(actor.Party, actor, ct)).Where(l => l.EndsSoon)
                .Select(l => new DeskItem(Group, texts["desk.certificates.ends", l.Number, texts.Pick(l.TechnologyZh, l.TechnologyEn)], Paths.Certificate(l.Number), Due: l.ValidUntil)));
        }

        if (actor.Acts(actor.Party, Roles.Certifier))
        {
            items.AddRange((await read.OfBodyAsync(actor.Party, actor, ct)).Where(l => l.Status == CertificateStatus.Suspended)
                .Select(l => new DeskItem(Group, texts["desk.certificates.suspended", l.Number, texts.Pick(l.TechnologyZh, l.TechnologyEn)], Paths.Certificate(l.Number))));
        }

        return items;
    }
}
