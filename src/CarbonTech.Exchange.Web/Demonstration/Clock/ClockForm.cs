namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>How far the reader of a demonstration moves its clock.</summary>
public sealed class ClockForm
{
    public ClockMove? By { get; init; }
}
