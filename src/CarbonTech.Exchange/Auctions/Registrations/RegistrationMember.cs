using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A party's seat in a bid party. The database allows one standing seat per lot and party, so nobody stands in two.</summary>
internal sealed class RegistrationMember
{
    public RegistrationId Registration { get; init; }

    public LotId Lot { get; init; }

    public PartyId Party { get; init; }

    public int BasisPoints { get; init; }

    /// <summary>When and by whom the member agreed to stand in it; the lead does by applying.</summary>
    public DateTimeOffset? ConsentedAt { get; set; }

    public PersonId? ConsentedBy { get; set; }

    /// <summary>Empty while the registration stands; its id once it was refused or withdrawn, which frees the seat.</summary>
    public Guid Seat { get; set; }
}
