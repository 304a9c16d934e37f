using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person acts for a party in roles. A part of the party: who changes it raises the party's version.</summary>
internal sealed class Member
{
    private Member()
    {
    }

    public PartyId Party { get; private init; }
    public PersonId Person { get; private init; }
    public Roles Roles { get; private set; }
    public DateTimeOffset Since { get; private init; }

    public static Member Of(PartyId party, PersonId person, Roles roles, DateTimeOffset now) => new() { Party = party, Person = person, Roles = roles, Since = now };

    public void Take(Roles roles) => Roles = roles;
}
