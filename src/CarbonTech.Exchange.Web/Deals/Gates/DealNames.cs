using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The names of the parties and people on the pages of gates and contract.</summary>
public sealed class DealNames(ReadParties parties, ReadPeople people)
{
    public Task<Who> OfAsync(GatesPage page, CancellationToken ct)
    {
        var answers = page.Gates.SelectMany(g => g.Answers).ToList();
        return OfAsync(page.Deal, answers.Select(a => a.Party), answers.Select(a => a.Person), ct);
    }

    public Task<Who> OfAsync(ContractPage page, CancellationToken ct)
    {
        var signed = new[] { page.Standing?.Seller, page.Standing?.Buyer }.OfType<ContractSignature>().ToList();
        return OfAsync(page.Deal, signed.Select(s => s.Party), signed.Select(s => s.Person), ct);
    }

    private async Task<Who> OfAsync(DealLine deal, IEnumerable<PartyId> also, IEnumerable<PersonId> persons, CancellationToken ct)
    {
        var names = await Names.ReadAsync(parties, also.Select(p => (PartyId?)p).Append(deal.Seller).Append(deal.Buyer).Append(deal.Brokerage), ct);
        return new(names, await people.NamesAsync([.. persons.Distinct()], ct));
    }

    /// <summary>Parties and people by name.</summary>
    public sealed record Who(Names Parties, IReadOnlyDictionary<PersonId, string> People)
    {
        /// <summary>The person and for whom; the exchange itself by its own word.</summary>
        public string Of(PersonId person, PartyId party) => person == Actor.System.Person ? new Texts()["gate.system"]
            : People.TryGetValue(person, out var name) ? $"{name} · {Parties.Of(party)}" : Parties.Of(party);
    }
}
