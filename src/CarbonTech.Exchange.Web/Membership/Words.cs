using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>Capacities and roles as single words: a set is a list of its members.</summary>
public static class Words
{
    /// <summary>What a party can apply to be, in the order of the page.</summary>
    public static IReadOnlyList<Capacities> Open { get; } = [.. Enum.GetValues<Capacities>().Where(c => c is not (Capacities.None or Capacities.Operator))];

    public static IEnumerable<Capacities> Of(Capacities set) => Enum.GetValues<Capacities>().Where(c => c != Capacities.None && set.HasFlag(c));

    public static IEnumerable<Roles> Of(Roles set) => Enum.GetValues<Roles>().Where(r => r != Roles.None && set.HasFlag(r));

    /// <summary>The roles that mean something in a party of these capacities.</summary>
    public static IEnumerable<Roles> For(Capacities party) => Enum.GetValues<Roles>().Where(r => r switch
    {
        Roles.None => false,
        Roles.Owner => true,
        Roles.Publisher or Roles.Buyer => !party.HasFlag(Capacities.Operator),
        Roles.Finance or Roles.Clerk => true,
        Roles.Broker => party.HasFlag(Capacities.Brokerage),
        Roles.Assessor or Roles.Reviewer => (party & (Capacities.Laboratory | Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody)) != 0,
        Roles.Certifier => (party & (Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody)) != 0,
        Roles.Auctioneer => party.HasFlag(Capacities.AuctionHouse),
        Roles.Operator or Roles.Auditor => party.HasFlag(Capacities.Operator),
        _ => false,
    });

    /// <summary>A city of the province in the reader's language; elsewhere as it was written.</summary>
    public static string City(string city) => $"search.city.{city.TrimEnd('市')}" is var key && Texts.Has(key) ? new Texts()[key] : city;

    public static string List(IEnumerable<Enum> words)
    {
        var texts = new Texts();
        return string.Join(texts["list.comma"] + (Texts.IsChinese ? "" : " "), words.Select(texts.Of));
    }
}
