namespace CarbonTech.Exchange.Payments;

/// <summary>How orders leave: when a gateway is asked what became of one that no message has settled.</summary>
internal static class Remittance
{
    internal static readonly TimeSpan UntilAsked = TimeSpan.FromMinutes(1);
}
