using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>Reads the page with the ways out of a deal.</summary>
public sealed class EndReader(ReadDeals deals, ReadTalks talks, ReadParties parties, ReadPeople people)
{
    internal async Task<IResult> AgainAsync(DealId id, Actor reader, string which, FormState? form, CancellationToken ct)
    {
        if (await deals.OneAsync(id, reader, ct) is not { } deal || await talks.OneAsync(id, reader, ct) is not { } stand) return ErrorPage.For(StatusCodes.Status404NotFound);
        var names = await TalkNames.ReadAsync(parties, people, deal.Deal, stand.Disputes.Select(d => (PersonId?)d.Person), [], ct);
        return EndDealPage.For(deal, stand, names, reader, which, form);
    }
}
