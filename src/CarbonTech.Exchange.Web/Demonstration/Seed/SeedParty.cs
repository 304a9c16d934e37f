using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented party with its people.</summary>
internal sealed record SeedParty(
    string Key, string NameZh, string NameEn, IReadOnlyList<Capacities> Kinds, Regime Regime, string? Uscc, string? Ror, SeedParty.Place City, IReadOnlyList<SeedParty.Person> People)
{
    public Capacities Capacities => Kinds.Aggregate(Capacities.None, (all, one) => all | one);

    public bool IsOperator => Capacities.HasFlag(Capacities.Operator);

    public PartyProfile Profile => new(NameZh, NameEn, Capacities, Regime, Uscc, Ror, null, City.Zh);

    /// <summary>A place in both languages.</summary>
    internal sealed record Place(string Zh, string En);

    /// <summary>An invented person.</summary>
    internal sealed record Person(string Key, string NameZh, string NameEn, string Email, IReadOnlyList<Roles> Roles)
    {
        public PersonId Id => Kernel.Id.As<PersonId>(Kernel.Id.Named($"seed|person|{Key}"));

        public Roles All => Roles.Aggregate(Kernel.Roles.None, (all, one) => all | one);
    }
}
