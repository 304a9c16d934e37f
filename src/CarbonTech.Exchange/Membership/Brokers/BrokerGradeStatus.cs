namespace CarbonTech.Exchange.Membership;

/// <summary>Whether a broker's grade counts.</summary>
public enum BrokerGradeStatus
{
    Valid = 1,

    /// <summary>The operator took it out, with a reason; it can be recorded anew.</summary>
    Withdrawn = 2,
}
