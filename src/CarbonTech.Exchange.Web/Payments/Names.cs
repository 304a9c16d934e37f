using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>The names of the parties on a page of money.</summary>
public sealed class Names(IReadOnlyDictionary<PartyId, PartyName> all)
{
    public static async Task<Names> ReadAsync(ReadParties parties, IEnumerable<PartyId?> ids, CancellationToken ct) =>
        new(await parties.NamesAsync([.. ids.OfType<PartyId>().Distinct()], ct));

    /// <summary>In both languages, for what is printed.</summary>
    public PartyName Both(PartyId party) => all.GetValueOrDefault(party, new("—", "—"));

    /// <summary>In the reader's language; a dash for nobody.</summary>
    public string Of(PartyId? party) => party is { } id && all.TryGetValue(id, out var name) ? new Texts().Pick(name.Zh, name.En) : "—";
}
