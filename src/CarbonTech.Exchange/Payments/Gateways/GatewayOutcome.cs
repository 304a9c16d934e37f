namespace CarbonTech.Exchange.Payments;

/// <summary>What a gateway knows about something it was asked to do.</summary>
public enum GatewayOutcome
{
    /// <summary>Done; the money moved.</summary>
    Succeeded = 1,

    /// <summary>Refused; no money moved or will.</summary>
    Declined = 2,

    /// <summary>Taken on; the outcome follows by event.</summary>
    Pending = 3,

    /// <summary>It cannot say. Ask again later with the same key.</summary>
    Unknown = 4,
}
