using System.Text.Json.Serialization;

namespace CarbonTech.Exchange.Kernel;

/// <summary>Who acts: a person for a party, with roles and standing as they are at this request. Suspension works at once.</summary>
/// <param name="Person">The person who signed in.</param>
/// <param name="Party">The party the person acts for; empty when none was chosen or there is none.</param>
/// <param name="Capacities">The party's approved capacities.</param>
/// <param name="Roles">The person's roles in the party.</param>
/// <param name="Verified">The party was verified by the operator and is not suspended.</param>
public sealed record Actor(PersonId Person, PartyId Party, Capacities Capacities, Roles Roles, bool Verified)
{
    /// <summary>A reader who has not signed in.</summary>
    public static readonly Actor Nobody = new(default, default, Capacities.None, Roles.None, false);

    /// <summary>The exchange itself: workers, followers, the command line. It is named as such on every act.</summary>
    public static readonly Actor System = new(new PersonId(Id.Named("system")), new PartyId(Id.Named("system")), Capacities.None, Roles.None, true);

    [JsonIgnore]
    public bool IsSystem => this == System;

    [JsonIgnore]
    public bool IsSignedIn => Person != default;

    /// <summary>The operator's staff.</summary>
    [JsonIgnore]
    public bool IsOperator => Verified && Capacities.HasFlag(Capacities.Operator) && Has(Roles.Operator | Roles.Owner);

    /// <summary>Reads everything, changes nothing.</summary>
    [JsonIgnore]
    public bool MayAudit => Verified && Capacities.HasFlag(Capacities.Operator) && Has(Roles.Auditor | Roles.Operator | Roles.Owner);

    /// <summary>Has at least one of the roles.</summary>
    public bool Has(Roles any) => (Roles & any) != 0;

    /// <summary>Acts for this party in at least one of the roles, the party being verified; owners may do everything for their party.</summary>
    public bool Acts(PartyId party, Roles any) => Verified && Party == party && Party != default && Has(any | Roles.Owner);

    /// <summary>May publish and sell for the party. The operator may not trade.</summary>
    public bool MaySellFor(PartyId party) => !Capacities.HasFlag(Capacities.Operator) && Acts(party, Roles.Publisher);

    /// <summary>May bid and buy for the party. The operator may not trade.</summary>
    public bool MayBuyFor(PartyId party) => !Capacities.HasFlag(Capacities.Operator) && Acts(party, Roles.Buyer);
}
