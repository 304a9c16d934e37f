namespace CarbonTech.Exchange.Deals;

/// <summary>Where a gate stands. A met or not applicable one may be opened again by the operator, with a reason, before the contract is signed.</summary>
public enum GateStatus
{
    /// <summary>Waits for an answer.</summary>
    Open = 1,

    /// <summary>Answered with evidence.</summary>
    Met = 2,

    /// <summary>Does not concern this deal, for the reason given.</summary>
    NotApplicable = 3,

    /// <summary>It cannot be met: the deal does not come to a contract this way.</summary>
    Failed = 4,
}
