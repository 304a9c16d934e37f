namespace CarbonTech.Exchange.Payments;

/// <summary>The life of a gateway's message in our inbox.</summary>
public enum GatewayEventStatus
{
    /// <summary>Kept, not yet booked.</summary>
    Received = 1,

    /// <summary>It changed the books or a life.</summary>
    Booked = 2,

    /// <summary>It said nothing new.</summary>
    Ignored = 3,

    /// <summary>Its money matches nothing and waits in suspense.</summary>
    InSuspense = 4,
}
