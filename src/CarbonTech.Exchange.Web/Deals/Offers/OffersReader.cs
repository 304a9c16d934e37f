using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>Reads the offers of a deal with the names that their page prints.</summary>
public sealed class OffersReader(ReadOffers read, ReadParties parties, ReadPeople people)
{
    /// <summary>Null when it is not there for this reader.</summary>
    public async Task<(OffersPage Page, TalkNames Names)?> ReadAsync(DealId id, Actor reader, CancellationToken ct)
    {
        if (await read.RunAsync(id, reader, ct) is not { } page) return null;
        IEnumerable<PersonId?> persons = [.. page.Offers.SelectMany(o => new[] { o.Person, o.AnsweredBy }), .. page.Proposals.Select(p => (PersonId?)p.Person)];
        return (page, await TalkNames.ReadAsync(parties, people, page.Deal, persons, [], ct));
    }
}
