using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web;

/// <summary>Mandates, introductions, the broker's board.</summary>
public static partial class Paths
{
    public const string Broker = "/broker";
    public const string Mandates = "/mandates";
    public const string NewMandate = "/mandates/new";

    public static string NewMandateAt(PartyId brokerage) => $"{NewMandate}?brokerage={brokerage}";

    public static string NewMandateFor(PartyId client) => $"{NewMandate}?client={client}";

    public static string Mandate(MandateId id) => $"{Mandates}/{id}";

    public static string Mandate(MandateId id, string verb) => $"{Mandates}/{id}/{verb}";

    public static string Introduce(MandateId id) => $"{Mandates}/{id}/introduce";

    public static string Introduction(IntroductionId id) => $"/introductions/{id}";

    public static string IntroductionEvidence(IntroductionId id) => $"/introductions/{id}/evidence";
}
