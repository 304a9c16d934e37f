using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The names of the parties and people on a page of a deal.</summary>
public sealed record TalkNames(Names Parties, IReadOnlyDictionary<PersonId, string> People)
{
    public static async Task<TalkNames> ReadAsync(ReadParties parties, ReadPeople people, DealLine deal, IEnumerable<PersonId?> persons, IEnumerable<PartyId?> others, CancellationToken ct) => new(
        await Names.ReadAsync(parties, [deal.Seller, deal.Buyer, deal.Brokerage, .. others], ct),
        await people.NamesAsync([.. persons.OfType<PersonId>().Distinct()], ct));

    public string Of(PartyId? party) => Parties.Of(party);

    public string Of(PersonId? person) => person is { } id && People.TryGetValue(id, out var name) ? name : "—";
}
