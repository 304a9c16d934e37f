namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a screening ended, or what the operator did to a listed one.</summary>
public enum VerdictKind
{
    Passed = 1,
    Returned = 2,
    Refused = 3,
    Suspended = 4,
}
