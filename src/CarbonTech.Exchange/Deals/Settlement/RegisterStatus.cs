namespace CarbonTech.Exchange.Deals;

/// <summary>The life of the step at the patent register.</summary>
public enum RegisterStatus
{
    /// <summary>Nothing was filed yet, or what was filed came back.</summary>
    Due = 1,

    /// <summary>The office has the request; its notice of acceptance is shown.</summary>
    Filed = 2,

    /// <summary>The office confirmed the change of bibliographic data (著录项目变更) or recorded the licence (备案).</summary>
    Confirmed = 3,
}
