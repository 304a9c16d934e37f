namespace CarbonTech.Exchange.Kernel;

/// <summary>Who goes first at the one writer: desks before everyone else.</summary>
public enum Lane
{
    Desk = 1,
    Ordinary = 2,
}
