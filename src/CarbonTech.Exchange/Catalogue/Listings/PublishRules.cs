using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Who may publish in the catalogue: universities and institutes, and enterprises and individuals that sell what is theirs. Brokerages, laboratories,
/// bodies and auction houses serve the outcomes of others; one that also sells applies for the capacity beside its own.</summary>
public static class PublishRules
{
    private const Capacities Publishers = Capacities.University | Capacities.ResearchInstitute | Capacities.Enterprise | Capacities.Individual;

    /// <summary>A publisher of a party that may publish at all.</summary>
    public static bool MayPublish(Actor by) => Judge(by, by.Party) is null;

    /// <summary>What stands against this person's publishing for the owner, or null.</summary>
    public static Refusal? Judge(Actor by, PartyId owner) =>
        !by.MaySellFor(owner) ? CatalogueRefusals.NotYours : (by.Capacities & Publishers) == 0 ? CatalogueRefusals.NotAPublisher : null;
}
