using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>What a party says of itself when it applies. The name in Chinese is required; the one in English may be left out.</summary>
/// <param name="NameZh">Registered name.</param>
/// <param name="NameEn">Name in English, or null.</param>
/// <param name="Capacities">What it wants to be on the exchange.</param>
/// <param name="Regime">Under which law it sells.</param>
/// <param name="Uscc">统一社会信用代码 (GB 32100). A wrong check character warns only, because old codes exist.</param>
/// <param name="Ror">Identifier of a research organisation; a wrong one is refused.</param>
/// <param name="Orcid">Identifier of a researcher, for natural persons; a wrong one is refused.</param>
/// <param name="City">Seat, as free text.</param>
/// <param name="Website">Absolute address with http or https.</param>
/// <param name="About">A few sentences, public once the party is verified.</param>
public sealed record PartyProfile(
    string NameZh,
    string? NameEn,
    Capacities Capacities,
    Regime Regime,
    string? Uscc = null,
    string? Ror = null,
    string? Orcid = null,
    string? City = null,
    string? Website = null,
    string? About = null)
{
    public const int LongestName = 120;
    public const int LongestAbout = 1000;

    private const Capacities Open = Capacities.University | Capacities.ResearchInstitute | Capacities.Enterprise | Capacities.Individual | Capacities.Brokerage
        | Capacities.Laboratory | Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody | Capacities.AuctionHouse;

    /// <summary>Trimmed, empty as null, identifiers in their one spelling.</summary>
    public PartyProfile Tidied() => this with
    {
        NameZh = Named(NameZh) ?? "", NameEn = Named(NameEn), Uscc = Membership.Uscc.Normal(Uscc), Ror = Membership.Ror.Normal(Ror), Orcid = Membership.Orcid.Normal(Orcid),
        City = Named(City), Website = Text(Website), About = Text(About),
    };

    /// <summary>Everything that is wrong with it, each beside its field.</summary>
    internal Refusals Check() => new Refusals()
        .When(NameZh.Length == 0, KernelRefusals.Required(nameof(NameZh)))
        .When(NameZh.Length > LongestName, KernelRefusals.TooLong(nameof(NameZh), LongestName))
        .When(NameEn?.Length > LongestName, KernelRefusals.TooLong(nameof(NameEn), LongestName))
        .When(!PlainName.Is(NameZh), MembershipRefusals.OddName(nameof(NameZh)))
        .When(!PlainName.Is(NameEn), MembershipRefusals.OddName(nameof(NameEn)))
        .When(!PlainName.Is(City), MembershipRefusals.OddName(nameof(City)))
        .When(Capacities == Capacities.None, KernelRefusals.Required(nameof(Capacities)))
        .When((Capacities & ~Open) != 0, MembershipRefusals.CapacityNotOpen)
        .When(Capacities.HasFlag(Capacities.Individual) && Capacities != Capacities.Individual, MembershipRefusals.IndividualAlone)
        .When(!Enum.IsDefined(Regime), KernelRefusals.Required(nameof(Regime)))
        .When(Uscc?.Length > Membership.Uscc.Length, MembershipRefusals.BadUscc)
        .When(Ror is not null && !Membership.Ror.IsValid(Ror), MembershipRefusals.BadRor)
        .When(Orcid is not null && !Membership.Orcid.IsValid(Orcid), MembershipRefusals.BadOrcid)
        .When(City?.Length > 60, KernelRefusals.TooLong(nameof(City), 60))
        .When(Website is not null && !IsWebsite(Website), MembershipRefusals.BadWebsite)
        .When(About?.Length > LongestAbout, KernelRefusals.TooLong(nameof(About), LongestAbout));

    private static bool IsWebsite(string text) =>
        text.Length <= 200 && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>A name that does not read as it is stored stays as it is, to be refused.</summary>
    private static string? Named(string? name) => PlainName.Is(name) ? Text(name) : name;

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Composed(text.Trim());
}
