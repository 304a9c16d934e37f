using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>Puts together the page of one's own party.</summary>
public sealed class ReadMyParty(ReadParty party, ReadParties parties, ReadColleagues colleagues, ReadTies ties)
{
    public async Task<MyParty> RunAsync(Actor actor, string? partner, CancellationToken ct)
    {
        var words = string.IsNullOrWhiteSpace(partner) ? null : partner.Trim();
        var found = words is null ? new Dictionary<PartyId, PartyName>() : (await parties.FindAsync(words, ct)).Where(p => p.Key != actor.Party).ToDictionary();
        var page = await party.RunAsync(actor.Party, actor, ct) ?? throw new InvalidOperationException("The acting party is not there.");
        return new(page, await colleagues.RunAsync(actor.Party, actor, ct), await colleagues.InvitationsAsync(actor.Party, actor, ct), await ties.RunAsync(actor.Party, actor, ct), words, found);
    }
}
